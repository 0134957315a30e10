// question: Write these sources of the seed, each once, whether the map has them or not.
// params: rows:map[]
// returns: none
UNWIND $rows AS row
MERGE (s:Source {id: row.id})
SET s += row.properties
