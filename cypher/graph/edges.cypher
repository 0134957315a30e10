// question: Which relationships tie the entities of the map?
// params: none
// returns: id:string, from:string, to:string, relation:string, evidence:string, review:string, start:string?, end:string?, firstDay:string?, lastDay:string?
MATCH (a:Entity)-[r]->(b:Entity)
RETURN r.id AS id, a.id AS from, b.id AS to, type(r) AS relation, r.evidence AS evidence, r.review AS review,
  r.start AS start, r.end AS end, r.firstDay AS firstDay, r.lastDay AS lastDay
