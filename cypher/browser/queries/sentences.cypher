// 原文 Every post with its sentence and article, as a table to read or export.
MATCH (person:Person)-[fact:SERVES]->(body)
MATCH (sentence:Sentence {id: fact.evidence[0]})<-[:HAS_SENTENCE]-(article:Article)
RETURN
  person.name AS person,
  fact.title AS title,
  body.name AS body,
  fact.status AS status,
  sentence.text AS sentence,
  article.name AS article,
  article.url AS url
ORDER BY body, person, title
LIMIT 500;
