// question: How many records of this seed does the map hold?
// params: seed:string
// returns: type:string, count:integer
MATCH (s:Source) WHERE s.seed = $seed WITH count(s) AS count RETURN 'sources' AS type, count
UNION ALL
MATCH (n:Entity) WHERE n.seed = $seed WITH count(n) AS count RETURN 'entities' AS type, count
UNION ALL
MATCH (a:Entity)-[r]->(b:Entity) WHERE r.seed = $seed WITH count(r) AS count RETURN 'relationships' AS type, count
