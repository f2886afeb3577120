// The articles in the store, the newest first.
// 库中的文章，新的在前。
//
// Parameters
//   text     text = ''      only articles whose title holds this
//   limit    integer = 50   at most so many rows
//
// Columns
//   article     title, or the file's name where there is none
//   source      medium
//   published   day, as the page gives it
//   sentences   how many sentences it has
//   url         address
//   + id        id of the article: tupu query article --article ID
//
// Example
//   tupu query articles --text 党建
//
// In Neo4j Browser, first
//   :param text => ''; :param limit => 50;

CALL () {
  MATCH (article:Article)
  WHERE article.publishedAt > '' AND article.name CONTAINS $text
  RETURN article
  ORDER BY article.publishedAt DESC, article.id
  LIMIT $limit
  UNION ALL
  MATCH (article:Article)
  WHERE article.publishedAt IS NULL AND article.name CONTAINS $text
  RETURN article
  ORDER BY article.id
  LIMIT $limit
}
// Undated ones are read only where the dated ones leave room.
WITH article
LIMIT $limit
RETURN
  article.name AS article,
  article.source AS source,
  article.publishedAt AS published,
  COUNT { (article)-[:HAS_SENTENCE]->() } AS sentences,
  article.url AS url,
  article.id AS id
ORDER BY coalesce(published, '') DESC, id;
