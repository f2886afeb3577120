// The bodies that a body belongs to, the nearest first.
// 某机构隶属于哪些机构，由近及远。
//
// Parameters
//   body   body          name or id of the body
//   limit  integer = 20  at most so many rows
//
// Columns
//   depth       1 for the body it belongs to, 2 for the one above, and so on
//   body        the body above
//   kind        its kind: party_org, government, company, park ...
//   + bodyId    id of the body above
//   + label     Organization or Place
//
// Example
//   tupu query above --body 青石街道党工委
//
// In Neo4j Browser, first
//   :param body => '青石街道党工委'; :param limit => 20;

CALL () {
  MATCH (unit) WHERE (unit:Organization OR unit:Place) AND unit.name = $body RETURN unit
  UNION
  MATCH (unit) WHERE (unit:Organization OR unit:Place) AND unit.id = $body RETURN unit
}
MATCH path = (unit)-[:PART_OF|PARTY_ORG_OF|SUBSIDIARY_OF*1..6]->(above)
WHERE above.id <> unit.id
WITH above, min(length(path)) AS depth
RETURN
  depth,
  above.name AS body,
  above.kind AS kind,
  above.id AS bodyId,
  CASE WHEN above:Place THEN 'Place' ELSE 'Organization' END AS label
ORDER BY depth, body, bodyId
LIMIT $limit;
