import {Command} from 'commander';
import {exportNeo4jCsv} from '../../../export/neo4j-csv';
import {storeOption, withStore} from '../../options';

const neo4jCsv = async ({store: target, out}: {store: string; out: string}): Promise<void> => {
  const {nodes, relationships, command} = await withStore(target, {readOnly: true}, store =>
    exportNeo4jCsv((cypher, parameters) => store.read(cypher, parameters), out),
  );
  const shown = (count: number): string => count.toLocaleString('en-US');
  process.stderr.write(
    `${shown(nodes)} nodes and ${shown(relationships)} relationships written to ${out}.\n` +
      `With the server stopped and its database empty, in ${out}:\n\n`,
  );
  process.stdout.write(`${command}\n`);
  process.stderr.write(
    '\nThen start the server and run `tupu migrate --store bolt://…`: it makes the constraints and indexes.\n' +
      `Or, for a new server of one's own: npm run neo4j -- --data NEW-FOLDER --import ${out}\n`,
  );
};

export const neo4jCsvCommand = (): Command =>
  new Command('neo4j-csv')
    .description(
      'CSV files for the bulk import of an empty Neo4j, and the command that imports them',
    )
    .requiredOption('--out <folder>', 'where the files go; it is made')
    .addOption(storeOption())
    .addHelpText('after', '\nExample:\n  tupu export neo4j-csv --store news.grafeo --out csv/')
    .action(neo4jCsv);
