// The sentences of an article in reading order.
// 一篇文章的全部句子，按原文顺序。
//
// Parameters
//   article  article         title or id of the article; for `tupu query` its file or address too
//   limit    integer = 2000  at most so many rows
//
// Columns
//   index       place of the sentence in its article, from 0
//   kind        heading, text, quotation, byline or list
//   sentence    the text
//   start       first character of the sentence in the repaired text
//   end         the one behind its last
//   rawStart    the same places in the raw text
//   rawEnd      and its end
//   + id        id of the sentence
//   + articleId id of the article
//
// Example
//   tupu query text --article 0123456789abcdef0123
//
// In Neo4j Browser, first
//   :param article => '0123456789abcdef0123'; :param limit => 2000;

CALL () {
  MATCH (article:Article) WHERE article.id = $article RETURN article
  UNION
  MATCH (article:Article) WHERE article.name = $article RETURN article
}
MATCH (article)-[:HAS_SENTENCE]->(sentence:Sentence)
RETURN
  sentence.index AS index,
  sentence.kind AS kind,
  sentence.text AS sentence,
  sentence.start AS start,
  sentence.end AS end,
  sentence.rawStart AS rawStart,
  sentence.rawEnd AS rawEnd,
  sentence.id AS id,
  article.id AS articleId
ORDER BY articleId, index
LIMIT $limit;
