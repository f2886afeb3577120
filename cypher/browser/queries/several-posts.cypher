// 兼职 People who serve two bodies or more: what ties one body to another.
MATCH (person:Person)-[:SERVES]->(body)
WITH person, count(DISTINCT body) AS bodies
WHERE bodies > 1
WITH person
ORDER BY bodies DESC, person.id
LIMIT 25
MATCH path = (person)-[:SERVES]->(body)
RETURN path;
