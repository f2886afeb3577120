import {Command, InvalidArgumentError} from 'commander';
import {formatOption, formatRows, type Format} from '../format';
import {storeOption, withStore} from '../options';
import {voiceOf, type Manners} from '../voice';
import type {Parameter, Parameters} from '../../store/value';

interface CypherOptions extends Manners {
  readonly store: string;
  readonly format: Format;
  readonly param: Parameters;
  readonly write: boolean;
}

/** JSON where it is JSON (3, true, ["a"]), else the text itself; '"3"' is the text 3. */
const parameterValue = (text: string): Parameter => {
  try {
    return JSON.parse(text) as Parameter;
  } catch {
    return text;
  }
};

const addParameter = (given: string, before: Parameters): Parameters => {
  const cut = given.indexOf('=');
  if (cut < 1) {
    throw new InvalidArgumentError('Write it as key=value.');
  }
  return {...before, [given.slice(0, cut)]: parameterValue(given.slice(cut + 1))};
};

const run = async (
  query: string,
  {store: target, format, param, write, ...manners}: CypherOptions,
): Promise<void> => {
  const voice = voiceOf(manners);
  const rows = await withStore(target, {readOnly: !write}, async store =>
    write ? await store.write(query, param) : await store.read(query, param),
  );
  voice.result(rows, formatRows(rows, format, undefined, voice.lang));
};

export const cypherCommand = (): Command =>
  new Command('cypher')
    .description('run a Cypher query of your own; reads only, unless --write')
    .argument('<query>', 'the query')
    .addOption(storeOption())
    .addOption(formatOption())
    .option('--param <key=value>', 'a parameter ($key); may be given again', addParameter, {})
    .option('--write', 'let the query change the store', false)
    .addHelpText(
      'after',
      `
Example:
  tupu cypher 'MATCH (p:Person)-[s:SERVES]->(b) WHERE b.name = $body RETURN p.name, s.title' \\
    --param body=青石软件园党委`,
    )
    .action(run);
