/**
 * A loader in a process of its own, to be killed: loads a file of facts into a store and says after
 * every confirmed batch how many articles are in.
 *   load-child.ts STORE FACTS.jsonl
 */
import {readFileSync, writeSync} from 'node:fs';
import {TupuError} from '../../../src/article/error';
import {parseFactsLine} from '../../../src/resolve/parse-facts';
import {loadFacts} from '../../../src/store/load';
import {openStore} from '../../../src/store/open';
import {resolve} from '../facts';

const [target = '', file = ''] = process.argv.slice(2);

const main = async (): Promise<void> => {
  const facts = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line => parseFactsLine(line, file));
  const {NEO4J_USER: user, NEO4J_PASSWORD: password} = process.env;
  const store = await openStore(target, {user, password});
  await store.prepare();
  writeSync(1, 'ready\n');
  await loadFacts(store, facts, resolve, {
    onProgress: ({articles}) => writeSync(1, `${String(articles)}\n`),
  });
  await store.close();
};

main().catch((error: unknown) => {
  writeSync(2, error instanceof TupuError ? `${error.code} ${error.message}\n` : String(error));
  process.exitCode = 1;
});
