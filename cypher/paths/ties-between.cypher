// question: What supports the ties between these pairs of entities?
// params: pairs:map[]
// returns: tie:map
UNWIND $pairs AS pair
MATCH (a:Entity)
WHERE a.id = pair.from
WITH pair, a
MATCH (a)-[r]->(b:Entity)
WITH pair, a, r, b
WHERE b.id = pair.to
RETURN r{.*, relation: type(r), from: a.id, to: b.id} AS tie
