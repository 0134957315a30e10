// question: Which relationships does an entity have, in both directions, and with whom?
// params: id:string
// returns: claim:map, relation:string, direction:string, other:string, otherName:string, otherLabels:string[], otherNameStatus:string?
MATCH (e:Entity)
WHERE e.id = $id
CALL (e) {
  MATCH (e)-[r]->(o:Entity)
  RETURN r{.*} AS claim, type(r) AS relation, 'out' AS direction, o.id AS other, o.name AS otherName,
    labels(o) AS otherLabels, o.nameStatus AS otherNameStatus
  UNION ALL
  MATCH (e)<-[r]-(o:Entity)
  RETURN r{.*} AS claim, type(r) AS relation, 'in' AS direction, o.id AS other, o.name AS otherName,
    labels(o) AS otherLabels, o.nameStatus AS otherNameStatus
}
RETURN claim, relation, direction, other, otherName, otherLabels, otherNameStatus
