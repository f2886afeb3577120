// Where articles contradict each other about the posts of a person, or of a body and its units.
// 关于某人或某机构任职情况的相互矛盾的说法。
//
// Parameters
//   about  thing          name or id of the person, body or place
//   depth  integer = 6    how many levels of units are followed, 0 (the body alone) to 6
//   limit  integer = 200  at most so many rows
//
// Columns
//   what             status: in and out of the post at a time; holder: two who lead at a time
//   post             the post
//   person           who holds it by the first article
//   status           current
//   sentence         the sentence that proves it
//   article          title of its article
//   published        day of the article
//   other            who the second article speaks of
//   otherStatus      what it says of them
//   otherSentence    the sentence that proves that
//   otherArticle     title of its article
//   otherPublished   day of that article
//   + fact           id of the fact: tupu query evidence --about NAME --fact ID
//   + evidence       ids of all sentences that prove it: tupu query sentences --ids ID,ID
//   + otherFact      id of the other fact
//   + otherEvidence  ids of the sentences that prove it
//   + personId       id of the first person
//   + otherId        id of the other
//
// Example
//   tupu query contradictions --about 青石街道
//
// In Neo4j Browser, first
//   :param about => '青石街道'; :param depth => 6; :param limit => 200;

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
MATCH (thing)-[:HOLDS|POST_OF]-(post:Post)
WITH DISTINCT post
MATCH (post)<-[fact:HOLDS {status: 'current'}]-(person:Person)
MATCH (post)<-[against:HOLDS]-(other:Person)
WHERE
  (person.id = other.id
    AND against.status IN ['former', 'removed']
    AND fact.lastSeen > coalesce(against.until, against.firstSeen))
  OR (person.id <> other.id
    AND against.status = 'current'
    AND fact.id < against.id
    AND fact.firstSeen <= against.lastSeen
    AND against.firstSeen <= fact.lastSeen
    AND NOT coalesce(post.title, post.name) STARTS WITH '副'
    AND any(head IN ['书记', '长', '主任', '主席', '经理']
      WHERE coalesce(post.title, post.name) ENDS WITH head))
WITH
  CASE WHEN person.id = other.id THEN 'status' ELSE 'holder' END AS what,
  post, person, fact, against, other
ORDER BY post.name, what, person.name, other.name, fact.id, against.id
LIMIT $limit
MATCH (sentence:Sentence {id: fact.evidence[0]})<-[:HAS_SENTENCE]-(article:Article)
MATCH (denial:Sentence {id: against.evidence[0]})<-[:HAS_SENTENCE]-(source:Article)
RETURN
  what,
  post.name AS post,
  person.name AS person,
  fact.status AS status,
  sentence.text AS sentence,
  article.name AS article,
  article.publishedAt AS published,
  other.name AS other,
  against.status AS otherStatus,
  denial.text AS otherSentence,
  source.name AS otherArticle,
  source.publishedAt AS otherPublished,
  fact.id AS fact,
  fact.evidence AS evidence,
  against.id AS otherFact,
  against.evidence AS otherEvidence,
  person.id AS personId,
  other.id AS otherId
ORDER BY post, what, person, other, fact, otherFact;
