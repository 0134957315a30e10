// question: Where does each programme work?
// params: none
// returns: programme:string, place:string, claim:string, sources:string[]?
MATCH (p:Programme)-[r:LOCATED_IN]->(q:Place)
RETURN p.id AS programme, q.id AS place, r.id AS claim, r.sources AS sources
