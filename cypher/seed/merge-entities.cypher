// question: Write these entities of the seed, each once, whether the map has them or not.
// params: rows:map[], revision:integer
// returns: none
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
ON CREATE SET n.firstRevision = $revision
SET n += row.properties
FOREACH (once IN CASE row.label WHEN 'Place' THEN [1] ELSE [] END | SET n:Place)
FOREACH (once IN CASE row.label WHEN 'Organisation' THEN [1] ELSE [] END | SET n:Organisation)
FOREACH (once IN CASE row.label WHEN 'Programme' THEN [1] ELSE [] END | SET n:Programme)
FOREACH (once IN CASE row.label WHEN 'Strategy' THEN [1] ELSE [] END | SET n:Strategy)
FOREACH (once IN CASE row.label WHEN 'Priority' THEN [1] ELSE [] END | SET n:Priority)
