// 一个机构 One body, its units and who serves there: put its name, or a part of it, in the next line.
WITH '街道' AS name
MATCH (top)
WHERE (top:Organization OR top:Place) AND top.name CONTAINS name
WITH top
LIMIT 5
MATCH units = (top)<-[:PART_OF|PARTY_ORG_OF|SUBSIDIARY_OF*0..3]-(unit)
OPTIONAL MATCH serving = (unit)<-[:SERVES]-(:Person)
RETURN units, serving
LIMIT 200;
