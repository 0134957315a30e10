// question: Which entities make the map?
// params: none
// returns: labels:string[], id:string, name:string, aliases:string[]?, sector:string?, kind:string?, status:string?, evidence:string, nameStatus:string?, confidence:string?, description:string?, identifiers:string[]?, coverage:string?, strategy:string?, planned:boolean?, runningFrom:string?, runningUntil:string?
MATCH (e:Entity)
RETURN labels(e) AS labels, e.id AS id, e.name AS name, e.aliases AS aliases, e.sector AS sector, e.kind AS kind,
  e.status AS status, e.evidence AS evidence, e.nameStatus AS nameStatus, e.confidence AS confidence,
  e.description AS description, e.identifiers AS identifiers, e.coverage AS coverage, e.strategy AS strategy,
  e.planned AS planned, e.runningFrom AS runningFrom, e.runningUntil AS runningUntil
