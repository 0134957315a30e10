// question: What are the entities with these ids called?
// params: ids:string[]
// returns: id:string, name:string, labels:string[], nameStatus:string?
UNWIND $ids AS id
MATCH (e:Entity)
WHERE e.id = id
RETURN e.id AS id, e.name AS name, labels(e) AS labels, e.nameStatus AS nameStatus
