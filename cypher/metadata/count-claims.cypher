// question: How many relationships are there of each relation and evidence mark?
// params: none
// returns: relation:string, evidence:string, count:integer
MATCH (a:Entity)-[r]->(b:Entity)
WITH type(r) AS relation, r.evidence AS evidence, count(r) AS count
RETURN relation, evidence, count ORDER BY relation, evidence
