// 组织树 Bodies and areas, and what they belong to or lie in.
MATCH path = (part)-[:PART_OF|PARTY_ORG_OF|SUBSIDIARY_OF|LOCATED_IN]->(whole)
WHERE NOT part:Event
RETURN path
LIMIT 100;
