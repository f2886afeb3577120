// Who was at several events of a body, place or person, and at which.
// 谁多次参加某机构、某地或某人的活动。
//
// Parameters
//   about  thing          name or id of who organised or attended the events, or of where they took place
//   least  integer = 2    at least so many events
//   limit  integer = 500  at most so many rows
//
// Columns
//   who         the person or body
//   events      at how many of the events
//   event       one of them
//   date        its day, as exact as the text
//   role        ORGANIZED, ATTENDED or VISITED
//   sentence    the sentence that proves it
//   article     title of its article
//   published   day of the article
//   + label     Person, Organization or Place
//   + fact      id of the fact: tupu query evidence --about NAME --fact ID
//   + evidence  ids of all sentences that prove it: tupu query sentences --ids ID,ID
//   + whoId     id of the person or body
//   + eventId   id of the event
//
// Example
//   tupu query regulars --about 青石街道两新党委
//
// In Neo4j Browser, first
//   :param about => '青石街道两新党委'; :param least => 2; :param limit => 500;

CALL () {
  MATCH (top)
  WHERE
    (top:Person OR top:Organization OR top:Place OR top:Event OR top:Honour OR top:Initiative)
    AND top.name = $about
  RETURN top
  UNION
  MATCH (top)
  WHERE
    (top:Person OR top:Organization OR top:Place OR top:Event OR top:Honour OR top:Initiative)
    AND top.id = $about
  RETURN top
}
MATCH (top)-[:ORGANIZED|ATTENDED|VISITED|LOCATED_IN]-(event:Event)
WITH DISTINCT top, event
MATCH (event)<-[part:ORGANIZED|ATTENDED|VISITED]-(who)
WHERE who.id <> top.id
WITH who, count(DISTINCT event) AS events, collect(part) AS facts
WHERE events >= $least
UNWIND facts AS fact
WITH who, events, fact, endNode(fact) AS event
ORDER BY events DESC, who.name, who.id, coalesce(event.date, '9'), event.name, fact.id
LIMIT $limit
MATCH (sentence:Sentence {id: fact.evidence[0]})<-[:HAS_SENTENCE]-(article:Article)
RETURN
  who.name AS who,
  events,
  event.name AS event,
  event.date AS date,
  type(fact) AS role,
  sentence.text AS sentence,
  article.name AS article,
  article.publishedAt AS published,
  CASE WHEN who:Person THEN 'Person' WHEN who:Place THEN 'Place' ELSE 'Organization' END AS label,
  fact.id AS fact,
  fact.evidence AS evidence,
  who.id AS whoId,
  event.id AS eventId
ORDER BY events DESC, who, whoId, coalesce(date, '9'), event, fact;
