// question: Which programmes are there, and when do they count?
// params: none
// returns: id:string, name:string, kind:string?, status:string?, evidence:string, planned:boolean?, start:string?, end:string?, firstDay:string?, runningFrom:string?, runningUntil:string?, sources:string[]?
MATCH (p:Programme)
RETURN p.id AS id, p.name AS name, p.kind AS kind, p.status AS status, p.evidence AS evidence, p.planned AS planned,
  p.start AS start, p.end AS end, p.firstDay AS firstDay, p.runningFrom AS runningFrom,
  p.runningUntil AS runningUntil, p.sources AS sources
