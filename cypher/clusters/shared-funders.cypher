// question: Whom does each funder pay for, directly or through a programme that they run or partner in?
// params: none
// returns: funder:string, organisation:string, programme:string?, claims:map[]
MATCH (f:Organisation)-[r:FUNDS]->(o:Organisation)
RETURN f.id AS funder, o.id AS organisation, null AS programme,
  [{evidence: r.evidence, firstDay: r.firstDay, lastDay: r.lastDay}] AS claims
UNION ALL
MATCH (f:Organisation)-[r:FUNDS]->(p:Programme)<-[s:RUNS|PARTNERS_IN]-(o:Organisation)
WHERE f.id <> o.id
RETURN f.id AS funder, o.id AS organisation, p.id AS programme,
  [{evidence: r.evidence, firstDay: r.firstDay, lastDay: r.lastDay},
   {evidence: s.evidence, firstDay: s.firstDay, lastDay: s.lastDay}] AS claims
