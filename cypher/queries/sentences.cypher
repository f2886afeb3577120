// Sentences by their ids, each with its article and its place in the text.
// 按编号取句子、出处及其在原文中的位置。
//
// Parameters
//   ids  list           ids of sentences, as the column `evidence` of other queries gives them
//
// Columns
//   sentence    the text
//   article     title of its article
//   source      medium of the article
//   published   day of the article
//   url         address of the article
//   start       first character of the sentence in the repaired text
//   end         the one behind its last
//   rawStart    the same places in the raw text
//   rawEnd      and its end
//   index       place of the sentence in its article, from 0
//   + id        id of the sentence
//   + articleId id of the article
//
// Example
//   tupu query sentences --ids 0123456789abcdef0123,fedcba98765432100123
//
// In Neo4j Browser, first
//   :param ids => ['0123456789abcdef0123', 'fedcba98765432100123'];

UNWIND $ids AS id
WITH DISTINCT id
MATCH (sentence:Sentence {id: id})<-[:HAS_SENTENCE]-(article:Article)
RETURN
  sentence.text AS sentence,
  article.name AS article,
  article.source AS source,
  article.publishedAt AS published,
  article.url AS url,
  sentence.start AS start,
  sentence.end AS end,
  sentence.rawStart AS rawStart,
  sentence.rawEnd AS rawEnd,
  sentence.index AS index,
  sentence.id AS id,
  article.id AS articleId
ORDER BY coalesce(published, '9'), articleId, index;
