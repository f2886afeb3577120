/** The schema statements of cypher/schema/: one file an engine, for they differ (see there). */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Store} from './store';

/** src/store and dist/store lie equally deep. */
const SCHEMA_FOLDER = join(__dirname, '..', '..', 'cypher', 'schema');

/** Statements end with `;` at the end of a line; `//` lines are comments. */
const splitStatements = (text: string): string[] =>
  text
    .replace(/^\s*\/\/.*$/gmu, '')
    .split(/;\s*$/mu)
    .map(statement => statement.trim())
    .filter(statement => statement !== '');

export const schemaStatements = (engine: Store['engine']): string[] =>
  splitStatements(readFileSync(join(SCHEMA_FOLDER, `${engine}.cypher`), 'utf8'));
