// question: Which organisations meet in which programmes?
// params: none
// returns: organisation:string, programme:string, relation:string, evidence:string, firstDay:string?, lastDay:string?
MATCH (o:Organisation)-[r:RUNS|PARTNERS_IN|FUNDS|SUPPORTS|REGULATES|CO_CHAIRS]->(p:Programme)
RETURN o.id AS organisation, p.id AS programme, type(r) AS relation, r.evidence AS evidence,
  r.firstDay AS firstDay, r.lastDay AS lastDay
