// question: Record that a seed was loaded whole: the last write of a load.
// params: id:string, at:string, before:string?, seed:string, revision:integer, asOf:string
// returns: none
MERGE (c:Change {id: $id})
SET c.at = $at, c.by = 'seed', c.kind = 'seed-load', c.subject = 'map', c.before = $before, c.after = $seed,
  c.revision = $revision
MERGE (m:Meta {id: 'map'})
SET m.revision = $revision, m.asOf = $asOf, m.seed = $seed, m.complete = true
