// question: What supports the ties between these pairs of entities?
// params: pairs:map[]
// returns: tie:map
UNWIND $pairs AS pair
MATCH (a:Entity)-[r]->(b:Entity)
WHERE a.id = pair.from AND b.id = pair.to
RETURN r{.*, relation: type(r), from: a.id, to: b.id} AS tie
