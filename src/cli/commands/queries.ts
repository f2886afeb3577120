import {Command} from 'commander';
import {namedQueries} from '../../query/library';
import type {Texts} from '../../language/language';
import type {NamedQuery} from '../../query/named-query';
import {voiceOf, type Manners, type Voice} from '../voice';

interface QueriesOptions extends Manners {
  readonly browser: boolean;
}

const entry = ({name, description, chinese, example}: NamedQuery, {say}: Voice): string =>
  `${name}\n  ${say({en: description, zh: chinese})}\n  ${example}\n`;

const IN_BROWSER: Texts = {en: '  In Neo4j Browser: ', zh: '  在 Neo4j Browser 中：'};
const THEN: Texts = {en: '  then ', zh: '  然后 '};

const browserLines = ({name, browser}: NamedQuery, {say}: Voice): string =>
  `${say(IN_BROWSER)}${browser}\n${say(THEN)}cypher/queries/${name}.cypher\n`;

export const queriesCommand = (): Command =>
  new Command('queries')
    .description('list the questions that `tupu query` answers, each with an example')
    .option('--browser', 'also how to run each in Neo4j Browser', false)
    .addHelpText('after', '\nExample:\n  tupu queries')
    .action(({browser, ...manners}: QueriesOptions) => {
      const voice = voiceOf(manners);
      const lines = namedQueries().map(
        query => entry(query, voice) + (browser ? browserLines(query, voice) : ''),
      );
      voice.result(namedQueries(), lines.join('\n'));
    });
