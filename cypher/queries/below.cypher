// The units directly under a body, with their heads and how many units each has in turn.
// 某机构的直接下属机构、其负责人及下级机构的数量。
//
// Parameters
//   body   body           name or id of the body
//   skip   integer = 0    so many rows are passed over
//   limit  integer = 100  at most so many rows
//
// Columns
//   unit        the unit
//   kind        its kind: party_org, government, company, park ...
//   relation    PART_OF, PARTY_ORG_OF or SUBSIDIARY_OF
//   units       how many units it has itself
//   heads       who holds which post in it now
//   + fact      id of the fact: tupu query evidence --about NAME --fact ID
//   + unitId    id of the unit
//   + label     Organization or Place
//
// Example
//   tupu query below --body 青石街道
//
// In Neo4j Browser, first
//   :param body => '青石街道'; :param skip => 0; :param limit => 100;

CALL () {
  MATCH (top) WHERE (top:Organization OR top:Place) AND top.name = $body RETURN top
  UNION
  MATCH (top) WHERE (top:Organization OR top:Place) AND top.id = $body RETURN top
}
MATCH (top)<-[fact:PART_OF|PARTY_ORG_OF|SUBSIDIARY_OF]-(unit)
WITH unit, fact
ORDER BY type(fact), unit.name, fact.id
SKIP $skip
LIMIT $limit
WITH
  unit,
  fact,
  [(unit)<-[serves:SERVES {status: 'current'}]-(person:Person) | serves.title + ' ' + person.name]
    AS held
UNWIND CASE WHEN size(held) = 0 THEN [null] ELSE held END AS post
WITH unit, fact, post
ORDER BY CASE WHEN post STARTS WITH '副' THEN 1 ELSE 0 END, post
WITH unit, fact, collect(DISTINCT post) AS posts
RETURN
  unit.name AS unit,
  unit.kind AS kind,
  type(fact) AS relation,
  COUNT { (unit)<-[:PART_OF|PARTY_ORG_OF|SUBSIDIARY_OF]-() } AS units,
  posts[0..3] AS heads,
  fact.id AS fact,
  unit.id AS unitId,
  CASE WHEN unit:Place THEN 'Place' ELSE 'Organization' END AS label
ORDER BY relation, unit, fact;
