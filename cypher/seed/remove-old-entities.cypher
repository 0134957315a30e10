// question: Remove the entities of an earlier seed that this one no longer has, but for those a person tied to something.
// params: seed:string
// returns: none
MATCH (n:Entity)
WHERE n.seed <> $seed AND NOT EXISTS {
  MATCH (n)-[r]-(m:Entity)
  WHERE r.seed IS NULL
}
DETACH DELETE n
