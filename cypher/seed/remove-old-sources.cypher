// question: Remove the sources of an earlier seed that this one no longer has.
// params: seed:string
// returns: none
MATCH (s:Source)
WHERE s.seed <> $seed
DETACH DELETE s
