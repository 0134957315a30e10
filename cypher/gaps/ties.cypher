// question: Which organisations are tied to each other directly, and from when to when?
// params: none
// returns: from:string, to:string, fromName:string, toName:string, firstDay:string?, lastDay:string?
// SUCCEEDED_BY is left out: it says what became of a body, not whom it works with.
MATCH (a:Organisation)-[r:COLLABORATES_WITH|SUPPORTS|FUNDS|HOSTS|HOSTED_EVENT_WITH|PART_OF|MEMBER_OF|SPONSORED_BY|REGULATES]->(b:Organisation)
RETURN a.id AS from, b.id AS to, a.name AS fromName, b.name AS toName, r.firstDay AS firstDay, r.lastDay AS lastDay
