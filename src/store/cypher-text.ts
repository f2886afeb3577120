/** Cypher without what a reader of keywords must not see: comments, texts and quoted names. */
const HIDDEN =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"|`(?:[^`]|``)*`/gu;

export const withoutTexts = (cypher: string): string => cypher.replace(HIDDEN, ' ');

/** Statements that change the schema: Grafeo does not take them back with their transaction. */
export const changesSchema = (cypher: string): boolean =>
  /\b(?:create|drop|alter)\s+(?:or\s+replace\s+)?(?:\w+\s+){0,2}(?:index|constraint|database|graph|type|schema|user|role)\b/iu.test(
    withoutTexts(cypher),
  );
