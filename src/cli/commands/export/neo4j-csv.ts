import {Command} from 'commander';
import {exportNeo4jCsv} from '../../../export/neo4j-csv';
import {sizeOf} from '../../../export/progress';
import {NODE_LABELS, RELATIONSHIP_TYPES} from '../../../graph/model';
import {storeOption, withStore} from '../../options';
import {voiceOf, type Manners} from '../../voice';
import {itemProgress} from './item-progress';

interface CsvOptions extends Manners {
  readonly store: string;
  readonly out: string;
}

const neo4jCsv = async ({store: target, out, ...manners}: CsvOptions): Promise<void> => {
  const voice = voiceOf(manners);
  const {nodes, relationships, command} = await withStore(target, {readOnly: true}, async store => {
    const read = store.read.bind(store);
    const {next} = await itemProgress(voice, () => sizeOf(read, NODE_LABELS, RELATIONSHIP_TYPES));
    return exportNeo4jCsv(read, out, next);
  });
  const [things, ties] = [nodes, relationships].map(count => count.toLocaleString('en-US'));
  voice.note({
    en: `${things} nodes and ${ties} relationships written to ${out}.\nWith the server stopped and its database empty, in ${out}:\n`,
    zh: `已将 ${things} 个节点、${ties} 条关系写入 ${out}。\n停止服务器、清空数据库后，在 ${out} 中运行：\n`,
  });
  voice.result({nodes, relationships, folder: out, command}, command);
  voice.note({
    en:
      '\nThen start the server and run `tupu migrate --store bolt://…`: it makes the constraints and indexes.\n' +
      `Or, for a new server of one's own: npm run neo4j -- --data NEW-FOLDER --import ${out}`,
    zh:
      '\n然后启动服务器并运行 `tupu migrate --store bolt://…`，建立约束和索引。\n' +
      `或新建自己的服务器：npm run neo4j -- --data NEW-FOLDER --import ${out}`,
  });
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
