// question: Which sources do these entities exist by?
// params: ids:string[]
// returns: id:string, sources:string[]?
UNWIND $ids AS id
MATCH (e:Entity)
WHERE e.id = id
RETURN e.id AS id, e.sources AS sources
