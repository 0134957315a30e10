// question: Mark the map as not whole while a seed is being loaded over it.
// params: none
// returns: none
MATCH (m:Meta) WHERE m.id = 'map'
SET m.complete = false
