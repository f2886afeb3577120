// 职务 People, the posts they hold, and the bodies of these posts: the long way, post by post.
MATCH path = (:Person)-[:HOLDS]->(:Post)-[:POST_OF]->(body)
RETURN path
LIMIT 50;
