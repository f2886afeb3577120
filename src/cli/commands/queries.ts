import {Command} from 'commander';
import {namedQueries} from '../../query/library';
import type {NamedQuery} from '../../query/named-query';
import {voiceOf, type Manners} from '../voice';

interface QueriesOptions extends Manners {
  readonly browser: boolean;
}

const entry = ({name, description, chinese, example}: NamedQuery): string =>
  `${name}\n  ${description}\n  ${chinese}\n  ${example}\n`;

export const queriesCommand = (): Command =>
  new Command('queries')
    .description('list the questions that `tupu query` answers, each with an example')
    .option('--browser', 'also how to run each in Neo4j Browser', false)
    .addHelpText('after', '\nExample:\n  tupu queries')
    .action(({browser, ...manners}: QueriesOptions) => {
      const lines = namedQueries().map(query =>
        browser
          ? `${entry(query)}  In Neo4j Browser: ${query.browser}\n  then cypher/queries/${query.name}.cypher\n`
          : entry(query),
      );
      voiceOf(manners).result(namedQueries(), lines.join('\n'));
    });
