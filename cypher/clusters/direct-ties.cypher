// question: Which organisations are tied to each other directly?
// params: none
// returns: from:string, to:string, relation:string, evidence:string, firstDay:string?, lastDay:string?
// SUCCEEDED_BY is left out: it says what became of a body, not whom it works with.
MATCH (a:Organisation)-[r:COLLABORATES_WITH|SUPPORTS|FUNDS|HOSTS|HOSTED_EVENT_WITH|PART_OF|MEMBER_OF|SPONSORED_BY|REGULATES]->(b:Organisation)
RETURN a.id AS from, b.id AS to, type(r) AS relation, r.evidence AS evidence, r.firstDay AS firstDay, r.lastDay AS lastDay
