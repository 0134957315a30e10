// question: Which entity has this id?
// params: id:string
// returns: labels:string[], properties:map
MATCH (e:Entity)
WHERE e.id = $id
RETURN labels(e) AS labels, e{.*} AS properties
