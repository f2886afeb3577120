// The sentences behind a fact, each with its article and its place in the text.
// 某条事实依据的句子、出处及其在原文中的位置。
//
// Parameters
//   about  thing         name or id of one end of the fact
//   fact   text          id of the fact, as the column `fact` of the other queries gives it
//
// Columns
//   subject      who or what the fact is about
//   relation     type of the fact: SERVES, PART_OF, ATTENDED ...
//   object       the other end
//   sentence     a sentence that proves it
//   article      title of its article
//   source       medium of the article
//   published    day of the article
//   url          address of the article
//   start        first character of the sentence in the repaired text
//   end          the one behind its last
//   rawStart     the same places in the raw text
//   rawEnd       and its end
//   confidence   of the surest reading, 0 to 1
//   + rule       the rule that read it
//   + sentenceId id of the sentence
//   + articleId  id of the article
//
// Example
//   tupu query evidence --about 郑远山 --fact 0123456789abcdef0123
//
// In Neo4j Browser, first
//   :param about => '郑远山'; :param fact => '0123456789abcdef0123';

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
MATCH (top)-[
  found:SERVES|HOLDS|PART_OF|PARTY_ORG_OF|SUBSIDIARY_OF|LOCATED_IN|INCUBATED_IN|ORGANIZED|ATTENDED|
    VISITED|AWARDED|RUNS|REPORTS|SAID|SAME_AS
]-()
WHERE found.id = $fact
WITH DISTINCT found AS fact
WITH fact, startNode(fact) AS subject, endNode(fact) AS object
UNWIND fact.evidence AS id
MATCH (sentence:Sentence {id: id})<-[:HAS_SENTENCE]-(article:Article)
RETURN
  subject.name AS subject,
  type(fact) AS relation,
  object.name AS object,
  sentence.text AS sentence,
  article.name AS article,
  article.source AS source,
  article.publishedAt AS published,
  article.url AS url,
  sentence.start AS start,
  sentence.end AS end,
  sentence.rawStart AS rawStart,
  sentence.rawEnd AS rawEnd,
  fact.confidence AS confidence,
  fact.rule AS rule,
  sentence.id AS sentenceId,
  article.id AS articleId
ORDER BY coalesce(published, '9'), articleId, start;
