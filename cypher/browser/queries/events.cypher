// 活动 Events with who held them, who took part and where they were.
MATCH (event:Event)
WITH event
ORDER BY event.date DESC, event.id
LIMIT 10
MATCH (event)-[link:ORGANIZED|ATTENDED|VISITED|LOCATED_IN]-(other)
RETURN event, link, other;
