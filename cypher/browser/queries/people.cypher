// 人员与职务 People and the bodies they serve, in one hop: the post stands on the arrow.
MATCH path = (:Person)-[:SERVES]->(body)
RETURN path
LIMIT 100;
