// Appointments, removals and candidates that articles of a period report first.
// 某段时间内报道的任职、免职和拟任人选。
//
// Parameters
//   from   date           first day, month or year
//   to     date           last day, month or year
//   limit  integer = 200  at most so many rows
//
// Columns
//   day         day of the article
//   change      appointed, removed or candidate
//   person      who
//   title       the post
//   body        its body; empty where no text names one
//   since       first day in the post, where a text gives it
//   until       last day in the post, where a text gives it
//   sentence    the sentence that proves it
//   article     title of its article
//   published   day of the article, as the page gives it
//   + source    medium of the article
//   + fact      id of the fact: tupu query evidence --about NAME --fact ID
//   + evidence  ids of all sentences that prove it: tupu query sentences --ids ID,ID
//   + personId  id of the person: tells people of one name apart
//
// Example
//   tupu query changes --from 2024-11 --to 2024-12
//
// In Neo4j Browser, first
//   :param from => '2024-11'; :param to => '2024-12'; :param limit => 200;

MATCH (article:Article)
WHERE article.publishedAt >= $from AND article.publishedAt < $to + '~'
MATCH (article)-[:HAS_SENTENCE]->(:Sentence)-[:MENTIONS]->(person:Person)
WITH DISTINCT article, person
MATCH (person)-[fact:HOLDS]->(post:Post)
WHERE fact.change IS NOT NULL OR fact.status = 'candidate'
MATCH (sentence:Sentence {id: fact.evidence[0]})<-[:HAS_SENTENCE]-(article)
WITH article, person, fact, post, sentence
ORDER BY article.publishedAt DESC, person.name, post.name, fact.id
LIMIT $limit
WITH article, person, fact, post, sentence, [(post)-[:POST_OF]->(body) | body.name] AS bodies
UNWIND CASE WHEN size(bodies) = 0 THEN [null] ELSE bodies END AS body
RETURN
  left(article.publishedAt, 10) AS day,
  coalesce(fact.change, fact.status) AS change,
  person.name AS person,
  coalesce(post.title, post.name) AS title,
  body,
  fact.since AS since,
  fact.until AS until,
  sentence.text AS sentence,
  article.name AS article,
  article.publishedAt AS published,
  article.source AS source,
  fact.id AS fact,
  fact.evidence AS evidence,
  person.id AS personId
ORDER BY published DESC, person, post.name, fact, coalesce(body, '');
