import {Command} from 'commander';
import {EXPORTERS} from '../../../export/exporters';
import {exporterCommand} from './file';
import {neo4jCsvCommand} from './neo4j-csv';

export const exportCommand = (): Command => {
  const command = new Command('export')
    .description('write the graph in forms that other programs read')
    .addHelpText(
      'after',
      '\nExample:\n  tupu export graphml --store news.grafeo --out news.graphml',
    );
  EXPORTERS.forEach(exporter => command.addCommand(exporterCommand(exporter)));
  return command.addCommand(neo4jCsvCommand());
};
