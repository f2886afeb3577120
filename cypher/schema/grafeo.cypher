// Schema of the Grafeo store. A uniqueness constraint alone does not speed up a look-up there,
// so every id has an index as well (Neo4j refuses the same index beside the constraint).
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE INDEX person_id_index IF NOT EXISTS FOR (n:Person) ON (n.id);
CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (n:Organization) REQUIRE n.id IS UNIQUE;
CREATE INDEX organization_id_index IF NOT EXISTS FOR (n:Organization) ON (n.id);
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE INDEX place_id_index IF NOT EXISTS FOR (n:Place) ON (n.id);
CREATE CONSTRAINT post_id IF NOT EXISTS FOR (n:Post) REQUIRE n.id IS UNIQUE;
CREATE INDEX post_id_index IF NOT EXISTS FOR (n:Post) ON (n.id);
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE INDEX event_id_index IF NOT EXISTS FOR (n:Event) ON (n.id);
CREATE CONSTRAINT honour_id IF NOT EXISTS FOR (n:Honour) REQUIRE n.id IS UNIQUE;
CREATE INDEX honour_id_index IF NOT EXISTS FOR (n:Honour) ON (n.id);
CREATE CONSTRAINT initiative_id IF NOT EXISTS FOR (n:Initiative) REQUIRE n.id IS UNIQUE;
CREATE INDEX initiative_id_index IF NOT EXISTS FOR (n:Initiative) ON (n.id);
CREATE CONSTRAINT figure_id IF NOT EXISTS FOR (n:Figure) REQUIRE n.id IS UNIQUE;
CREATE INDEX figure_id_index IF NOT EXISTS FOR (n:Figure) ON (n.id);
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE INDEX statement_id_index IF NOT EXISTS FOR (n:Statement) ON (n.id);
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE INDEX article_id_index IF NOT EXISTS FOR (n:Article) ON (n.id);
CREATE CONSTRAINT sentence_id IF NOT EXISTS FOR (n:Sentence) REQUIRE n.id IS UNIQUE;
CREATE INDEX sentence_id_index IF NOT EXISTS FOR (n:Sentence) ON (n.id);

// Names are where every question begins.
CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name);
CREATE INDEX organization_name IF NOT EXISTS FOR (n:Organization) ON (n.name);
CREATE INDEX place_name IF NOT EXISTS FOR (n:Place) ON (n.name);
CREATE INDEX event_name IF NOT EXISTS FOR (n:Event) ON (n.name);
CREATE INDEX honour_name IF NOT EXISTS FOR (n:Honour) ON (n.name);
CREATE INDEX initiative_name IF NOT EXISTS FOR (n:Initiative) ON (n.name);
CREATE INDEX article_name IF NOT EXISTS FOR (n:Article) ON (n.name);

// One node that says by which version of the model the graph was made.
CREATE CONSTRAINT tupugraph_id IF NOT EXISTS FOR (n:TupuGraph) REQUIRE n.id IS UNIQUE;
CREATE INDEX tupugraph_id_index IF NOT EXISTS FOR (n:TupuGraph) ON (n.id);

// Articles as people name them. Full-text indexes are no Cypher here: src/store/grafeo/text-index.ts.
CREATE INDEX article_doc_id IF NOT EXISTS FOR (n:Article) ON (n.docId);
