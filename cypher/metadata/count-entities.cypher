// question: How many entities of each kind are there?
// params: none
// returns: type:string, count:integer
MATCH (n:Organisation) WITH count(n) AS count RETURN 'organisations' AS type, count
UNION ALL MATCH (n:Programme) WITH count(n) AS count RETURN 'programmes' AS type, count
UNION ALL MATCH (n:Strategy) WITH count(n) AS count RETURN 'strategies' AS type, count
UNION ALL MATCH (n:Priority) WITH count(n) AS count RETURN 'priorities' AS type, count
UNION ALL MATCH (n:Place) WITH count(n) AS count RETURN 'places' AS type, count
UNION ALL MATCH (n:Source) WITH count(n) AS count RETURN 'sources' AS type, count
