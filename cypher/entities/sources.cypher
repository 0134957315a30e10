// question: Which sources have these ids?
// params: ids:string[]
// returns: id:string, title:string, url:string, publisher:string?, accessed:string?
UNWIND $ids AS id
MATCH (s:Source)
WHERE s.id = id
RETURN s.id AS id, s.title AS title, s.url AS url, s.publisher AS publisher, s.accessed AS accessed
