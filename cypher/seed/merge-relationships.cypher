// question: Write these relationships of the seed, each once, whether the map has them or not.
// params: rows:map[]
// returns: none
// A relationship type cannot be a parameter on both engines, hence a line for each type. Naming `to` first
// makes Neo4j plan two index seeks and no Cartesian product.
UNWIND $rows AS row
MATCH (a:Entity) WHERE a.id = row.from
WITH row, a, row.to AS to
MATCH (b:Entity) WHERE b.id = to
FOREACH (once IN CASE row.relation WHEN 'RUNS' THEN [1] ELSE [] END |
  MERGE (a)-[r:RUNS {id: row.id}]->(b) SET r += row.properties)
FOREACH (once IN CASE row.relation WHEN 'PARTNERS_IN' THEN [1] ELSE [] END |
  MERGE (a)-[r:PARTNERS_IN {id: row.id}]->(b) SET r += row.properties)
FOREACH (once IN CASE row.relation WHEN 'FUNDS' THEN [1] ELSE [] END |
  MERGE (a)-[r:FUNDS {id: row.id}]->(b) SET r += row.properties)
FOREACH (once IN CASE row.relation WHEN 'SUPPORTS' THEN [1] ELSE [] END |
  MERGE (a)-[r:SUPPORTS {id: row.id}]->(b) SET r += row.properties)
FOREACH (once IN CASE row.relation WHEN 'REGULATES' THEN [1] ELSE [] END |
  MERGE (a)-[r:REGULATES {id: row.id}]->(b) SET r += row.properties)
FOREACH (once IN CASE row.relation WHEN 'CO_CHAIRS' THEN [1] ELSE [] END |
  MERGE (a)-[r:CO_CHAIRS {id: row.id}]->(b) SET r += row.properties)
FOREACH (once IN CASE row.relation WHEN 'COLLABORATES_WITH' THEN [1] ELSE [] END |
  MERGE (a)-[r:COLLABORATES_WITH {id: row.id}]->(b) SET r += row.properties)
FOREACH (once IN CASE row.relation WHEN 'HOSTS' THEN [1] ELSE [] END |
  MERGE (a)-[r:HOSTS {id: row.id}]->(b) SET r += row.properties)
FOREACH (once IN CASE row.relation WHEN 'HOSTED_EVENT_WITH' THEN [1] ELSE [] END |
  MERGE (a)-[r:HOSTED_EVENT_WITH {id: row.id}]->(b) SET r += row.properties)
FOREACH (once IN CASE row.relation WHEN 'PART_OF' THEN [1] ELSE [] END |
  MERGE (a)-[r:PART_OF {id: row.id}]->(b) SET r += row.properties)
FOREACH (once IN CASE row.relation WHEN 'MEMBER_OF' THEN [1] ELSE [] END |
  MERGE (a)-[r:MEMBER_OF {id: row.id}]->(b) SET r += row.properties)
FOREACH (once IN CASE row.relation WHEN 'SPONSORED_BY' THEN [1] ELSE [] END |
  MERGE (a)-[r:SPONSORED_BY {id: row.id}]->(b) SET r += row.properties)
FOREACH (once IN CASE row.relation WHEN 'SUCCEEDED_BY' THEN [1] ELSE [] END |
  MERGE (a)-[r:SUCCEEDED_BY {id: row.id}]->(b) SET r += row.properties)
FOREACH (once IN CASE row.relation WHEN 'ADDRESSES' THEN [1] ELSE [] END |
  MERGE (a)-[r:ADDRESSES {id: row.id}]->(b) SET r += row.properties)
FOREACH (once IN CASE row.relation WHEN 'HAS_PART' THEN [1] ELSE [] END |
  MERGE (a)-[r:HAS_PART {id: row.id}]->(b) SET r += row.properties)
FOREACH (once IN CASE row.relation WHEN 'IMPLEMENTS' THEN [1] ELSE [] END |
  MERGE (a)-[r:IMPLEMENTS {id: row.id}]->(b) SET r += row.properties)
FOREACH (once IN CASE row.relation WHEN 'REPLACES' THEN [1] ELSE [] END |
  MERGE (a)-[r:REPLACES {id: row.id}]->(b) SET r += row.properties)
FOREACH (once IN CASE row.relation WHEN 'PUBLISHES' THEN [1] ELSE [] END |
  MERGE (a)-[r:PUBLISHES {id: row.id}]->(b) SET r += row.properties)
FOREACH (once IN CASE row.relation WHEN 'ALIGNS_WITH' THEN [1] ELSE [] END |
  MERGE (a)-[r:ALIGNS_WITH {id: row.id}]->(b) SET r += row.properties)
FOREACH (once IN CASE row.relation WHEN 'LOCATED_IN' THEN [1] ELSE [] END |
  MERGE (a)-[r:LOCATED_IN {id: row.id}]->(b) SET r += row.properties)
FOREACH (once IN CASE row.relation WHEN 'WITHIN' THEN [1] ELSE [] END |
  MERGE (a)-[r:WITHIN {id: row.id}]->(b) SET r += row.properties)
