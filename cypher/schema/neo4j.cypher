// Schema of the Neo4j store: uniqueness (with its own index) and look-ups by name; all of it is
// in the Community edition.
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (n:Organization) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT post_id IF NOT EXISTS FOR (n:Post) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT honour_id IF NOT EXISTS FOR (n:Honour) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT initiative_id IF NOT EXISTS FOR (n:Initiative) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT figure_id IF NOT EXISTS FOR (n:Figure) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT sentence_id IF NOT EXISTS FOR (n:Sentence) REQUIRE n.id IS UNIQUE;

// Names are where every question begins.
CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name);
CREATE INDEX organization_name IF NOT EXISTS FOR (n:Organization) ON (n.name);
CREATE INDEX place_name IF NOT EXISTS FOR (n:Place) ON (n.name);
CREATE INDEX event_name IF NOT EXISTS FOR (n:Event) ON (n.name);
CREATE INDEX honour_name IF NOT EXISTS FOR (n:Honour) ON (n.name);
CREATE INDEX initiative_name IF NOT EXISTS FOR (n:Initiative) ON (n.name);
CREATE INDEX article_name IF NOT EXISTS FOR (n:Article) ON (n.name);

// One node that says by which version of the model the graph was made; loaders take turns on it
// (before version 2 on a lock of their own).
DROP CONSTRAINT tupulock_id IF EXISTS;
CREATE CONSTRAINT tupugraph_id IF NOT EXISTS FOR (n:TupuGraph) REQUIRE n.id IS UNIQUE;

// Articles as people name them, and by day.
CREATE INDEX article_doc_id IF NOT EXISTS FOR (n:Article) ON (n.docId);
CREATE INDEX article_published IF NOT EXISTS FOR (n:Article) ON (n.publishedAt);

// Words inside names, aliases and sentences: `tupu find`. Pairs of characters, as Chinese wants.
// An index a label: before, one for all of them made the look-up of a person search every title.
DROP INDEX tupu_names IF EXISTS;
CREATE FULLTEXT INDEX tupu_person_names IF NOT EXISTS FOR (n:Person) ON EACH [n.name, n.names]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX tupu_organization_names IF NOT EXISTS FOR (n:Organization) ON EACH [n.name, n.names]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX tupu_place_names IF NOT EXISTS FOR (n:Place) ON EACH [n.name, n.names]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX tupu_event_names IF NOT EXISTS FOR (n:Event) ON EACH [n.name, n.names]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX tupu_honour_names IF NOT EXISTS FOR (n:Honour) ON EACH [n.name, n.names]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX tupu_initiative_names IF NOT EXISTS FOR (n:Initiative) ON EACH [n.name, n.names]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX tupu_article_names IF NOT EXISTS FOR (n:Article) ON EACH [n.name, n.names]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX tupu_sentences IF NOT EXISTS FOR (n:Sentence) ON EACH [n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
