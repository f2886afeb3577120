// To version 2: names and aliases as one text, for the full-text index. Their pinyin is beyond
// Cypher: a name is found by it once an article that names it is loaded again.
MATCH (n) WHERE n.aliases IS NOT NULL
SET n.names = reduce(text = n.name, alias IN n.aliases | text + '\n' + alias);
