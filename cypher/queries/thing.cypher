// What a name stands for: people, bodies, places, events, honours and initiatives of that name.
// 某个名称所指的人物、机构、地点、活动、荣誉或品牌。
//
// Parameters
//   about  thing          name or id
//
// Columns
//   name        the name
//   label       Person, Organization, Place, Event, Honour or Initiative
//   kind        the kind of a body, place or event
//   about       what tells a person from others of the name
//   date        day of an event, year of an honour
//   aliases     its other names
//   mentions    how often the articles speak of it
//   + id        its id
//
// Example
//   tupu query thing --about 青石街道
//
// In Neo4j Browser, first
//   :param about => '青石街道';

CALL () {
  MATCH (top)
  WHERE
    (top:Person OR top:Organization OR top:Place OR top:Event OR top:Honour OR top:Initiative)
    AND top.name = $about
  RETURN top
  UNION
  MATCH (top)
  WHERE
    (top:Person OR top:Organization OR top:Place OR top:Event OR top:Honour OR top:Initiative)
    AND top.id = $about
  RETURN top
}
RETURN
  top.name AS name,
  head([label IN labels(top) WHERE label IN ['Person', 'Organization', 'Place', 'Event', 'Honour',
    'Initiative']]) AS label,
  top.kind AS kind,
  top.disambiguator AS about,
  coalesce(top.date, top.year) AS date,
  coalesce(top.aliases, []) AS aliases,
  COUNT { (top)<-[:MENTIONS]-() } AS mentions,
  top.id AS id
ORDER BY label, name, id;
