// question: Which revision does the map stand at, and on which day was its data read?
// params: none
// returns: revision:integer, dataRead:string
MATCH (m:Meta) WHERE m.id = 'map' AND m.complete = true
RETURN m.revision AS revision, m.asOf AS dataRead
