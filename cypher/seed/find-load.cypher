// question: Which seed does the map hold, and is it whole?
// params: none
// returns: revision:integer, asOf:string, seed:string, complete:boolean
MATCH (m:Meta) WHERE m.id = 'map'
RETURN m.revision AS revision, m.asOf AS asOf, m.seed AS seed, m.complete AS complete
