/** The statements of cypher/schema/ (one file an engine, for they differ) and cypher/migrations/. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Store} from './store';

/** src/store and dist/store lie equally deep. */
const FOLDER = join(__dirname, '..', '..', 'cypher');

/** Statements end with `;` at the end of a line; `//` lines are comments. */
const splitStatements = (text: string): string[] =>
  text
    .replace(/^\s*\/\/.*$/gmu, '')
    .split(/;\s*$/mu)
    .map(statement => statement.trim())
    .filter(statement => statement !== '');

const statementsOf = (file: string): string[] => splitStatements(readFileSync(file, 'utf8'));

/** Constraints and indexes as they must be; each may be run again. */
export const schemaStatements = (engine: Store['engine']): string[] =>
  statementsOf(join(FOLDER, 'schema', `${engine}.cypher`));

/** Brings a graph of the version before to this one; none where nothing but the schema changed. */
export const migrationStatements = (version: number): string[] => {
  const file = join(FOLDER, 'migrations', `${String(version)}.cypher`);
  return existsSync(file) ? statementsOf(file) : [];
};
