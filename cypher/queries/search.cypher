// Find people, bodies, places, events and all else by name: the exact name first, then parts of it.
// 按名称查找人物、机构、地点、活动等，完全相同者在前。
//
// Parameters
//   text   text           a name, an alias or a part of one
//   limit  integer = 50   at most so many rows
//
// Columns
//   name        the name
//   label       Person, Organization, Place, Post, Event, Honour, Initiative, Figure or Statement
//   kind        the kind of a body or place
//   found       name, alias or part: what equals or holds the text
//   aliases     its other names
//   mentions    how often the articles speak of it
//   + id        its id
//
// Example
//   tupu query search --text 青石
//
// In Neo4j Browser, first
//   :param text => '青石'; :param limit => 50;

MATCH (thing)
WHERE NOT thing:Article AND NOT thing:Sentence
  AND (thing.name CONTAINS $text OR any(alias IN thing.aliases WHERE alias CONTAINS $text))
OPTIONAL MATCH (thing)<-[mention:MENTIONS]-(:Sentence)
WITH thing, count(mention) AS mentions
WITH
  thing,
  mentions,
  CASE
    WHEN thing.name = $text THEN 'name'
    WHEN $text IN coalesce(thing.aliases, []) THEN 'alias'
    ELSE 'part'
  END AS found
RETURN
  thing.name AS name,
  head([label IN labels(thing) WHERE label IN ['Person', 'Organization', 'Place', 'Post', 'Event',
    'Honour', 'Initiative', 'Figure', 'Statement']]) AS label,
  thing.kind AS kind,
  found,
  coalesce(thing.aliases, []) AS aliases,
  mentions,
  thing.id AS id
ORDER BY
  CASE found WHEN 'name' THEN 0 WHEN 'alias' THEN 1 ELSE 2 END, mentions DESC, name, label, id
LIMIT $limit;
