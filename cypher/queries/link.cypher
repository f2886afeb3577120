// The shortest way from one to the other over facts, each step with its sentence.
// 两者之间的最短关联路径，每一步附依据。
//
// Parameters
//   from  thing  name or id of a person, body, place or event
//   to    thing  name or id of the other
//
// Columns
//   step        1 for the first
//   from        where the step begins
//   relation    type of the fact: SERVES, PART_OF, ATTENDED ...
//   to          where it ends
//   subject     which of the two the fact is said of
//   title       the post, for SERVES
//   status      of a post: current, former, candidate or removed
//   date        day of the event, or the first day in the post
//   sentence    the sentence that proves it
//   article     title of its article
//   published   day of the article
//   + fact      id of the fact: tupu query evidence --about NAME --fact ID
//   + evidence  ids of all sentences that prove it: tupu query sentences --ids ID,ID
//   + fromId    id of where the step begins
//   + toId      id of where it ends
//
// Example
//   tupu query link --from 郑远山 --to 沈秋禾
//
// In Neo4j Browser, first
//   :param from => '郑远山'; :param to => '沈秋禾';

CALL () {
  MATCH (start)
  WHERE
    (start:Person OR start:Organization OR start:Place OR start:Event OR start:Honour OR start:Initiative)
    AND start.name = $from
  RETURN start
  UNION
  MATCH (start)
  WHERE
    (start:Person OR start:Organization OR start:Place OR start:Event OR start:Honour OR start:Initiative)
    AND start.id = $from
  RETURN start
}
CALL () {
  MATCH (goal)
  WHERE
    (goal:Person OR goal:Organization OR goal:Place OR goal:Event OR goal:Honour OR goal:Initiative)
    AND goal.name = $to
  RETURN goal
  UNION
  MATCH (goal)
  WHERE
    (goal:Person OR goal:Organization OR goal:Place OR goal:Event OR goal:Honour OR goal:Initiative)
    AND goal.id = $to
  RETURN goal
}
WITH start, goal
WHERE start.id <> goal.id
MATCH path = allShortestPaths(
  (start)-[:SERVES|PART_OF|PARTY_ORG_OF|SUBSIDIARY_OF|LOCATED_IN|INCUBATED_IN|ORGANIZED|ATTENDED|
    VISITED|AWARDED|RUNS|SAME_AS*..6]-(goal)
)
WITH path, reduce(ids = '', fact IN relationships(path) | ids + fact.id) AS ids
ORDER BY length(path), ids
LIMIT 1
UNWIND range(0, length(path) - 1) AS at
WITH at, nodes(path)[at] AS one, relationships(path)[at] AS fact, nodes(path)[at + 1] AS other
MATCH (sentence:Sentence {id: fact.evidence[0]})<-[:HAS_SENTENCE]-(article:Article)
RETURN
  at + 1 AS step,
  one.name AS from,
  type(fact) AS relation,
  other.name AS to,
  startNode(fact).name AS subject,
  fact.title AS title,
  fact.status AS status,
  coalesce(fact.since, endNode(fact).date, startNode(fact).date) AS date,
  sentence.text AS sentence,
  article.name AS article,
  article.publishedAt AS published,
  fact.id AS fact,
  fact.evidence AS evidence,
  one.id AS fromId,
  other.id AS toId
ORDER BY step;
