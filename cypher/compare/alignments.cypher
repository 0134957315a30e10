// question: Which parts of different strategies are aligned by a crosswalk, how strongly, and why?
// params: none
// returns: id:string, row:string?, from:string, to:string, strength:string?, rationale:string?
MATCH (a:Priority)-[r:ALIGNS_WITH]->(b:Priority)
RETURN r.id AS id, r.row AS row, a.id AS from, b.id AS to, r.strength AS strength, r.rationale AS rationale
