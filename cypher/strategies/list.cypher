// question: Which strategies are there, who published them, and which does each implement or replace?
// params: none
// returns: id:string, name:string, publisher:string?, publisherName:string?, published:string?, jurisdiction:string?, url:string?, evidence:string, implements:string?, implementsName:string?, replaces:string?, replacesName:string?
MATCH (s:Strategy)
OPTIONAL MATCH (o:Organisation) WHERE o.id = s.publisher
OPTIONAL MATCH (s)-[:IMPLEMENTS]->(p:Priority)
OPTIONAL MATCH (s)-[:REPLACES]->(r:Strategy)
RETURN s.id AS id, s.name AS name, s.publisher AS publisher, o.name AS publisherName, s.published AS published,
  s.jurisdiction AS jurisdiction, s.url AS url, s.evidence AS evidence, p.id AS implements, p.name AS implementsName,
  r.id AS replaces, r.name AS replacesName
ORDER BY name
