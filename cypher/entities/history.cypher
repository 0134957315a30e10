// question: Which changes of the map touched an entity: those of its own, and the loads of the seed that wrote it first and last?
// params: id:string
// returns: id:string, revision:integer, at:string, by:string, kind:string
MATCH (e:Entity)
WHERE e.id = $id
UNWIND [e.id, 'map'] AS subject
MATCH (c:Change)
WHERE c.subject = subject AND (subject = e.id OR c.after = e.seed OR c.revision = e.firstRevision)
RETURN c.id AS id, c.revision AS revision, c.at AS at, c.by AS by, c.kind AS kind
ORDER BY revision DESC, id
