// question: How many neighbours does an entity have, by relation, type and direction?
// params: id:string, relations:string[]?, labels:string[], directions:string[], since:string?, asOf:string?, evidence:string[]?
// returns: relation:string, labels:string[], direction:string, ids:string[]
MATCH (e:Entity)
WHERE e.id = $id
CALL (e) {
  MATCH (e)-[r]->(o:Entity)
  WHERE 'out' IN $directions
  RETURN r, o, 'out' AS direction
  UNION ALL
  MATCH (e)<-[r]-(o:Entity)
  WHERE 'in' IN $directions
  RETURN r, o, 'in' AS direction
}
WITH r, o, direction
WHERE ($relations IS NULL OR type(r) IN $relations)
  AND any(label IN labels(o) WHERE label IN $labels)
  AND (($asOf IS NULL) OR ((r.firstDay IS NULL OR r.firstDay <= $asOf) AND (r.lastDay IS NULL OR r.lastDay >= $since)))
  AND ($evidence IS NULL OR r.evidence IN $evidence)
WITH type(r) AS relation, labels(o) AS labels, direction, collect(DISTINCT o.id) AS ids
RETURN relation, labels, direction, ids
