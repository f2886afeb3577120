// Everything the articles state about someone or something, with the sentence for each.
// 关于某人、某机构或某事物的全部事实及其依据。
//
// Parameters
//   about       thing        name or id of a person, body, place, event, honour or initiative
//   depth       integer = 0  how many levels of its units are included, 0 to 6
//   confidence  share = 0    only facts that are at least so sure, 0 to 1
//   limit       integer = 1000  at most so many rows
//
// Columns
//   relation      type of the fact: SERVES, PART_OF, ATTENDED ...
//   subject       who or what it is said of
//   object        the other end
//   title         the post, for SERVES and HOLDS
//   status        of a post: current, former, candidate or removed
//   date          day of the event or the award, or the first day in the post
//   sentence      the sentence that proves it
//   article       title of its article
//   published     day of the article
//   + until       last day in the post, where a text gives it
//   + asOf        day of which the text last says so
//   + confidence  of the surest reading, 0 to 1
//   + sources     how many articles of different text say so
//   + fact        id of the fact: tupu query evidence --about NAME --fact ID
//   + evidence    ids of all sentences that prove it
//   + subjectId   id of the subject
//   + subjectLabel  Person, Organization, Place ...
//   + subjectKind   its kind: party_org, company, park ...
//   + objectId    id of the object
//   + objectLabel   Organization, Place, Event, Honour ...
//   + objectKind    its kind
//
// Example
//   tupu query facts --about 青石街道
//
// In Neo4j Browser, first
//   :param about => '青石街道'; :param depth => 0; :param confidence => 0; :param limit => 1000;

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
MATCH path = (top)<-[:PART_OF|PARTY_ORG_OF|SUBSIDIARY_OF*0..6]-(thing)
WHERE length(path) <= $depth
WITH DISTINCT thing
MATCH (thing)-[
  found:SERVES|HOLDS|PART_OF|PARTY_ORG_OF|SUBSIDIARY_OF|LOCATED_IN|INCUBATED_IN|ORGANIZED|ATTENDED|
    VISITED|AWARDED|RUNS|REPORTS|SAID|SAME_AS
]-(other)
WITH DISTINCT found AS fact
WITH fact, startNode(fact) AS subject, endNode(fact) AS object
WHERE coalesce(fact.confidence, 1) >= $confidence
  AND NOT (type(fact) = 'HOLDS' AND EXISTS { MATCH (object)-[:POST_OF]->() })
WITH fact, subject, object
ORDER BY type(fact), subject.name, object.name, coalesce(fact.title, object.title), fact.id
LIMIT $limit
MATCH (sentence:Sentence {id: fact.evidence[0]})<-[:HAS_SENTENCE]-(article:Article)
RETURN
  type(fact) AS relation,
  subject.name AS subject,
  object.name AS object,
  coalesce(fact.title, object.title) AS title,
  fact.status AS status,
  coalesce(fact.since, object.date, object.year, subject.date) AS date,
  sentence.text AS sentence,
  article.name AS article,
  article.publishedAt AS published,
  fact.until AS until,
  left(coalesce(fact.asOf, fact.lastSeen), 10) AS asOf,
  fact.confidence AS confidence,
  fact.sources AS sources,
  fact.id AS fact,
  fact.evidence AS evidence,
  subject.id AS subjectId,
  head([label IN labels(subject) WHERE label IN ['Person', 'Organization', 'Place', 'Post', 'Event',
    'Honour', 'Initiative', 'Figure', 'Statement']]) AS subjectLabel,
  subject.kind AS subjectKind,
  object.id AS objectId,
  head([label IN labels(object) WHERE label IN ['Person', 'Organization', 'Place', 'Post', 'Event',
    'Honour', 'Initiative', 'Figure', 'Statement']]) AS objectLabel,
  object.kind AS objectKind
ORDER BY relation, subject, object, title, fact;
