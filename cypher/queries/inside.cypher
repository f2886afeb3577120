// What is in a street, park or other area: bodies, their units and Party organisations, events.
// 某街道、园区或地区内有哪些机构、党组织和活动。
//
// Parameters
//   place  body           name or id of the street, park or area
//   depth  integer = 6    how many levels are followed, 1 to 6
//   limit  integer = 1000  at most so many rows
//
// Columns
//   depth       1 for what is in the place itself, 2 for what is in or of that, and so on
//   name        what is there
//   kind        its kind: party_org, company, park, street ...; empty for most events
//   relation    LOCATED_IN, INCUBATED_IN, PART_OF or PARTY_ORG_OF
//   parent      what it is in or belongs to
//   sentence    the sentence that proves it
//   article     title of its article
//   published   day of the article
//   + label     Organization, Place or Event
//   + path      names from the place down: the order of the rows
//   + fact      id of the fact: tupu query evidence --about NAME --fact ID
//   + evidence  ids of all sentences that prove it: tupu query sentences --ids ID,ID
//   + id        id of what is there
//   + parentId  id of what it is in
//
// Example
//   tupu query inside --place 云溪软件园
//
// In Neo4j Browser, first
//   :param place => '云溪软件园'; :param depth => 6; :param limit => 1000;

CALL () {
  MATCH (top) WHERE (top:Organization OR top:Place) AND top.name = $place RETURN top
  UNION
  MATCH (top) WHERE (top:Organization OR top:Place) AND top.id = $place RETURN top
}
MATCH path = (top)<-[:LOCATED_IN|INCUBATED_IN|PART_OF|PARTY_ORG_OF*1..6]-(thing)
WHERE length(path) <= $depth
WITH
  thing,
  nodes(path)[length(path) - 1] AS parent,
  last(relationships(path)) AS fact,
  length(path) AS depth,
  reduce(names = '', node IN nodes(path) | names + node.name + ' / ') AS path
ORDER BY path, type(fact), fact.id
LIMIT $limit
MATCH (sentence:Sentence {id: fact.evidence[0]})<-[:HAS_SENTENCE]-(article:Article)
RETURN
  depth,
  thing.name AS name,
  thing.kind AS kind,
  type(fact) AS relation,
  parent.name AS parent,
  sentence.text AS sentence,
  article.name AS article,
  article.publishedAt AS published,
  CASE WHEN thing:Organization THEN 'Organization' WHEN thing:Place THEN 'Place' ELSE 'Event' END
    AS label,
  path,
  fact.id AS fact,
  fact.evidence AS evidence,
  thing.id AS id,
  parent.id AS parentId
ORDER BY path, relation, fact;
