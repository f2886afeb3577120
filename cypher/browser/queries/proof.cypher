// 依据 The best proved post: who, where, and the sentences of the articles that say so.
MATCH (person:Person)-[fact:SERVES]->(body)
WHERE NOT body:Media
WITH person, fact, body
ORDER BY fact.sources DESC, fact.confidence DESC, fact.id
LIMIT 1
UNWIND fact.evidence AS id
MATCH proof = (article:Article)-[:HAS_SENTENCE]->(sentence:Sentence {id: id})
RETURN person, fact, body, proof;
