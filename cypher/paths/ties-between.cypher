// question: What supports the ties between these pairs of entities?
// params: pairs:map[]
// returns: tie:map
UNWIND $pairs AS pair
MATCH (a:Entity)
WHERE a.id = pair.from
CALL (a, pair) {
  MATCH (a)-[r]->(b:Entity)
  WHERE b.id = pair.to
  RETURN r{.*, relation: type(r), from: a.id, to: b.id} AS tie
}
RETURN tie
