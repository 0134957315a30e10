// question: Remove the entities of an earlier seed that this one no longer has.
// params: seed:string
// returns: none
MATCH (n:Entity)
WHERE n.seed <> $seed
DETACH DELETE n
