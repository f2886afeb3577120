// The units of a body as a tree: its parts, Party organisations and subsidiaries, in reading order.
// 某机构的下属机构、党组织和子公司，按层级排列。
//
// Parameters
//   body   body           name or id of the body at the top
//   depth  integer = 6    how many levels are followed, 1 to 6
//   limit  integer = 1000  at most so many rows
//
// Columns
//   depth       1 for units of the body asked for, 2 for theirs, and so on
//   unit        the unit
//   kind        its kind: party_org, government, company, park ...
//   relation    PART_OF, PARTY_ORG_OF or SUBSIDIARY_OF
//   parent      the body it belongs to
//   sentence    the sentence that proves it
//   article     title of its article
//   published   day of the article
//   + path      names from the top down: the order of the rows
//   + fact      id of the fact: tupu query evidence --about NAME --fact ID
//   + evidence  ids of all sentences that prove it: tupu query sentences --ids ID,ID
//   + unitId    id of the unit
//   + parentId  id of the body it belongs to
//
// Example
//   tupu query units --body 青石街道
//
// In Neo4j Browser, first
//   :param body => '青石街道'; :param depth => 6; :param limit => 1000;

CALL () {
  MATCH (top) WHERE (top:Organization OR top:Place) AND top.name = $body RETURN top
  UNION
  MATCH (top) WHERE (top:Organization OR top:Place) AND top.id = $body RETURN top
}
MATCH path = (top)<-[:PART_OF|PARTY_ORG_OF|SUBSIDIARY_OF*1..6]-(unit)
WHERE length(path) <= $depth
WITH
  unit,
  nodes(path)[length(path) - 1] AS parent,
  last(relationships(path)) AS fact,
  length(path) AS depth,
  reduce(names = '', node IN nodes(path) | names + node.name + ' / ') AS path
ORDER BY path, type(fact), fact.id
LIMIT $limit
MATCH (sentence:Sentence {id: fact.evidence[0]})<-[:HAS_SENTENCE]-(article:Article)
RETURN
  depth,
  unit.name AS unit,
  unit.kind AS kind,
  type(fact) AS relation,
  parent.name AS parent,
  sentence.text AS sentence,
  article.name AS article,
  article.publishedAt AS published,
  path,
  fact.id AS fact,
  fact.evidence AS evidence,
  unit.id AS unitId,
  parent.id AS parentId
ORDER BY path, relation, fact;
