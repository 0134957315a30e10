// question: Remove the relationships of an earlier seed that this one no longer has.
// params: seed:string
// returns: none
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.seed <> $seed
DELETE r
