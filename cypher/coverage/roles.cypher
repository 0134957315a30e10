// question: Which part does each organisation have in each programme, and when?
// params: none
// returns: programme:string, organisation:string, name:string, sector:string?, relation:string, claim:string, evidence:string, firstDay:string?, lastDay:string?, sources:string[]?
MATCH (o:Organisation)-[r:RUNS|PARTNERS_IN|FUNDS|SUPPORTS|REGULATES|CO_CHAIRS]->(p:Programme)
RETURN p.id AS programme, o.id AS organisation, o.name AS name, o.sector AS sector, type(r) AS relation, r.id AS claim,
  r.evidence AS evidence, r.firstDay AS firstDay, r.lastDay AS lastDay, r.sources AS sources
