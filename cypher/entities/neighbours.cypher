// question: Which neighbours does an entity have, best connected first, and by which ties?
// params: id:string, relations:string[]?, labels:string[], directions:string[], since:string?, asOf:string?, evidence:string[]?, skip:integer, limit:integer
// returns: properties:map, labels:string[], degree:integer, ties:map[]
MATCH (e:Entity)
WHERE e.id = $id
CALL (e) {
  MATCH (e)-[r]-(o:Entity)
  WHERE ($relations IS NULL OR type(r) IN $relations)
    AND any(label IN labels(o) WHERE label IN $labels)
    AND (($asOf IS NULL) OR ((r.firstDay IS NULL OR r.firstDay <= $asOf) AND (r.lastDay IS NULL OR r.lastDay >= $since)))
    AND ($evidence IS NULL OR r.evidence IN $evidence)
  WITH o, r, startNode(r).id AS source
  WHERE (source = $id AND 'out' IN $directions) OR (source <> $id AND 'in' IN $directions)
  RETURN o, collect(r{.*, relation: type(r), from: startNode(r).id, to: endNode(r).id}) AS ties
}
CALL (o) {
  MATCH (o)--(x:Entity)
  WHERE NOT x:Place
  RETURN count(DISTINCT x) AS degree
}
RETURN o{.*} AS properties, labels(o) AS labels, degree, ties
ORDER BY degree DESC, properties.id
SKIP $skip LIMIT $limit
