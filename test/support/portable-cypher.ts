/** Constructs that Grafeo 0.6 or Neo4j 5 lacks or reads otherwise; found by running them. */
import {withoutTexts} from '../../src/store/cypher-text';

export interface Unportable {
  readonly what: string;
  readonly instead: string;
  readonly pattern: RegExp;
  /** True where what stands in square brackets is part of it. */
  readonly brackets?: true;
  /** A query that it refuses. */
  readonly example: string;
}

export const UNPORTABLE: readonly Unportable[] = [
  {
    what: 'labels joined by |',
    instead: 'write WHERE n:A OR n:B',
    pattern: /[(\s]\w*:\w+\s*\|\s*:?\w+/u,
    example: 'MATCH (n:Person|Place) RETURN n',
  },
  {
    what: 'labels joined by & or negated by !',
    instead: 'write n:A:B, or WHERE NOT n:A',
    pattern: /:\s*!|:\w+\s*&/u,
    example: 'MATCH (n:Organization&Company) RETURN n',
  },
  {
    what: 'properties of a pattern from a parameter',
    instead: 'write CREATE (n) SET n = $props',
    pattern: /(?<!\bsize)[([]\s*\w*(?::\w+)*\s*\$\w+\s*[)\]]/u,
    example: 'CREATE (n:Person $props)',
  },
  {
    what: 'COLLECT { }',
    instead: 'write collect() after WITH, or a list comprehension over a pattern',
    pattern: /\bcollect\s*\{/iu,
    example: 'RETURN COLLECT { MATCH (n) RETURN n.name } AS names',
  },
  {
    what: 'OPTIONAL CALL',
    instead: 'write a pattern comprehension',
    pattern: /\boptional\s+call\b/iu,
    example: 'OPTIONAL CALL { RETURN 1 AS x } RETURN x',
  },
  {
    what: 'quantified path patterns',
    instead: 'write -[:TYPE*1..3]->',
    pattern: /\)\s*(?:\{\s*\d*\s*,?\s*\d*\s*\}|\+|\*)\s*[(\s]|->\s*(?:\{|\+|\*)/u,
    example: 'MATCH (a) ((x)-[:PART_OF]->(y)){1,3} (b) RETURN b',
  },
  {
    what: 'SHORTEST',
    instead: 'write shortestPath(...)',
    pattern: /\bshortest\s+\d|\b(?:all|any)\s+shortest\b/iu,
    example: 'MATCH p = SHORTEST 1 (a)-[:PART_OF]->(b) RETURN p',
  },
  {
    what: 'IN TRANSACTIONS',
    instead: 'send batches',
    pattern: /\bin\s+(?:\d+\s+)?transactions\b/iu,
    example: 'MATCH (n) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS',
  },
  {
    what: '|| between texts',
    instead: 'write +',
    pattern: /\|\|/u,
    example: "RETURN 'a' || 'b' AS text",
  },
  {
    what: 'IS :: TYPE',
    instead: 'leave the type to the model',
    pattern: /\bis\s+(?:not\s+)?::/iu,
    example: 'MATCH (n) WHERE n.name IS :: STRING RETURN n',
  },
  {
    what: 'FINISH',
    instead: 'end with RETURN',
    pattern: /\bfinish\b/iu,
    example: 'MATCH (n) SET n.seen = true FINISH',
  },
  {
    what: 'labels from an expression',
    instead: 'write one query a label',
    pattern: /:\s*\$\s*(?:any|all)?\s*\(/iu,
    example: 'MATCH (n:$($label)) RETURN n',
  },
  {
    what: 'a slice of collect()',
    instead: 'collect in WITH, slice in RETURN',
    pattern: /\bcollect\s*\([^()]*\)\s*\[/iu,
    brackets: true,
    example: 'MATCH (n) RETURN collect(n.name)[0..2] AS names',
  },
  {
    what: 'functions that Grafeo lacks',
    instead: 'compute it in the program',
    pattern: /\b(?:randomuuid|point|duration\.between|\w+\.truncate)\s*\(/iu,
    example: 'RETURN randomUUID() AS id',
  },
  {
    what: 'date() and its kin',
    instead: 'dates are texts of varying precision (2024-11): compare them as texts',
    pattern: /\b(?:date|datetime|localdatetime|time)\s*\(/iu,
    example: "RETURN date('2024-11') AS month",
  },
  {
    what: 'sum() that may have no rows',
    instead: 'write coalesce(sum(x), 0): Grafeo gives null',
    pattern: /(?<!coalesce\s*\(\s*)\bsum\s*\(/iu,
    example: 'MATCH (n) RETURN sum(n.value) AS total',
  },
  {
    what: 'ids of the engine',
    instead: 'use the property id',
    pattern: /(?<![.\w])(?:id|elementId)\s*\(/iu,
    example: 'MATCH (n) RETURN elementId(n) AS id',
  },
  {
    what: 'procedures',
    instead: 'tupu needs plain Cypher only (no APOC, no full-text procedures)',
    pattern: /\bcall\s+\w+\s*\.\s*\w+/iu,
    example: 'CALL db.labels() YIELD label RETURN label',
  },
  {
    what: 'schema statements',
    instead: 'they stand in cypher/schema/, one file an engine',
    pattern: /\b(?:create|drop)\s+(?:\w+\s+){0,2}(?:index|constraint)\b/iu,
    example: 'CREATE INDEX x IF NOT EXISTS FOR (n:Person) ON (n.name)',
  },
  {
    what: "GQL's INSERT",
    instead: 'write CREATE',
    pattern: /\binsert\s*\(/iu,
    example: "INSERT (n:Person {id: 'x'})",
  },
];

/** Types may be joined by | and lists may use it, so what stands in brackets is not looked at. */
const withoutBrackets = (cypher: string): string => cypher.replace(/\[[^[\]]*\]/gu, '[]');

/** What is wrong with a query, ready to be read; empty when both engines understand it. */
export const unportable = (cypher: string): string[] => {
  const text = withoutTexts(cypher);
  const bare = withoutBrackets(text);
  return UNPORTABLE.filter(({pattern, brackets = false}) =>
    pattern.test(brackets ? text : bare),
  ).map(({what, instead}) => `${what}: ${instead}`);
};
