// question: Which parts does every strategy have, and what holds each of them?
// params: none
// returns: id:string, name:string, kind:string, order:integer?, nameStatus:string?, confidence:string?, evidence:string, group:string?, horizon:string?, note:string?, variants:string[]?, strategy:string, parent:string, position:integer?
MATCH (parent:Entity)-[part:HAS_PART]->(p:Priority)
RETURN p.id AS id, p.name AS name, p.kind AS kind, p.order AS order, p.nameStatus AS nameStatus,
  p.confidence AS confidence, p.evidence AS evidence, p.group AS group, p.horizon AS horizon, p.note AS note,
  p.variants AS variants, p.strategy AS strategy, parent.id AS parent, part.position AS position
