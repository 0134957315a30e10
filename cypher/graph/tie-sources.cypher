// question: Which sources and notes do the ties have that begin at these entities?
// params: ids:string[]
// returns: id:string, sources:string[]?, note:string?
UNWIND $ids AS id
MATCH (e:Entity)
WHERE e.id = id
CALL (e) {
  MATCH (e)-[r]->(o:Entity)
  WHERE NOT o:Place
  RETURN r.id AS tie, r.sources AS sources, r.note AS note
}
RETURN tie AS id, sources, note
