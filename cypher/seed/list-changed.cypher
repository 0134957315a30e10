// question: Which records of the map are not the seed's: added or changed by a person?
// params: none
// returns: id:string
MATCH (n:Entity) WHERE n.seed IS NULL
RETURN n.id AS id
UNION ALL
MATCH (s:Source) WHERE s.seed IS NULL
RETURN s.id AS id
UNION ALL
MATCH (a:Entity)-[r]->(b:Entity) WHERE r.seed IS NULL
RETURN r.id AS id
