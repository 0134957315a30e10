// question: Which part of a strategy does each programme address, and how well is that supported?
// params: none
// returns: programme:string, part:string, claim:string, evidence:string, sources:string[]?
MATCH (p:Programme)-[r:ADDRESSES]->(q:Priority)
RETURN p.id AS programme, q.id AS part, r.id AS claim, r.evidence AS evidence, r.sources AS sources
