// Every place of an article where someone or something is named, in reading order.
// 一篇文章中提到人物、机构等的每一处，按原文顺序。
//
// Parameters
//   article  article          title or id of the article; for `tupu query` its file or address too
//   limit    integer = 10000  at most so many rows
//
// Columns
//   start       first character in the repaired text
//   end         the one behind the last
//   surface     the words there
//   name        whom or what they mean
//   label       Person, Organization, Place ...
//   kind        its kind: party_org, company, park ...
//   confidence  how sure that is, 0 to 1
//   + id        id of whom or what they mean
//   + sentenceId  id of the sentence
//
// Example
//   tupu query mentions --article 0123456789abcdef0123
//
// In Neo4j Browser, first
//   :param article => '0123456789abcdef0123'; :param limit => 10000;

CALL () {
  MATCH (article:Article) WHERE article.id = $article RETURN article
  UNION
  MATCH (article:Article) WHERE article.name = $article RETURN article
}
MATCH (article)-[:HAS_SENTENCE]->(sentence:Sentence)-[mention:MENTIONS]->(named)
RETURN
  mention.start AS start,
  mention.end AS end,
  mention.surface AS surface,
  named.name AS name,
  head([label IN labels(named) WHERE label IN ['Person', 'Organization', 'Place', 'Post', 'Event',
    'Honour', 'Initiative', 'Figure', 'Statement']]) AS label,
  named.kind AS kind,
  mention.confidence AS confidence,
  named.id AS id,
  sentence.id AS sentenceId
ORDER BY article.id, start, end DESC, id
LIMIT $limit;
