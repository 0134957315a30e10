// question: Which places are there, and within which others does each lie?
// params: none
// returns: id:string, name:string, kind:string, aliases:string[]?, within:string[]
MATCH (p:Place)
OPTIONAL MATCH (p)-[:WITHIN]->(q:Place)
WITH p.id AS id, p.name AS name, p.kind AS kind, p.aliases AS aliases, collect(q.id) AS within
RETURN id, name, kind, aliases, within ORDER BY id
