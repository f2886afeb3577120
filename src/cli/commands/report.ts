import {writeFile} from 'node:fs/promises';
import {Command} from 'commander';
import {articleRows, bodyRows} from '../../query/collect';
import {reportOfArticle} from '../../report/article-report';
import {reportOfBody} from '../../report/body-report';
import {pictureOfArticle} from '../../report/picture';
import type {Store} from '../../store/store';
import {namedOne} from '../named-one';
import {confidenceOption, storeOption, withStore} from '../options';

interface ReportOptions {
  readonly store: string;
  readonly minConfidence: number;
  readonly out?: string;
}

interface Kind {
  readonly name: string;
  readonly argument: string;
  readonly argumentHelp: string;
  readonly description: string;
  readonly example: string;
  readonly write: (store: Store, wanted: string, minConfidence: number) => Promise<string>;
}

const KINDS: readonly Kind[] = [
  {
    name: 'article',
    argument: '<article>',
    argumentHelp: 'id, title or address of the article (`tupu query articles --wide`)',
    description: 'one article as Markdown: what it states, with numbered sentences',
    example: 'tupu report article 青石街道召开座谈会 --out report.md',
    write: async (store, wanted, sure) =>
      reportOfArticle(await articleRows(store, await namedOne(store, 'article', wanted), sure)),
  },
  {
    name: 'body',
    argument: '<name>',
    argumentHelp: 'name of a body or place: alias, short form and pinyin do as well',
    description: 'a body as Markdown: people, units, events, honours, figures and their proofs',
    example: 'tupu report body 青石街道 --out dossier.md',
    write: async (store, wanted, sure) =>
      reportOfBody(await bodyRows(store, await namedOne(store, 'body', wanted), sure)),
  },
  {
    name: 'picture',
    argument: '<article>',
    argumentHelp: 'id, title or address of the article',
    description: 'the graph of one article as a picture (SVG)',
    example: 'tupu report picture 青石街道召开座谈会 --out graph.svg',
    write: async (store, wanted, sure) =>
      pictureOfArticle(await articleRows(store, await namedOne(store, 'article', wanted), sure)),
  },
];

const subcommand = ({name, argument, argumentHelp, description, example, write}: Kind): Command =>
  new Command(name)
    .description(description)
    .argument(argument, argumentHelp)
    .addOption(storeOption())
    .addOption(confidenceOption())
    .option('--out <file>', 'write to this file instead of standard output')
    .addHelpText('after', `\nExample:\n  ${example}`)
    .action(async (wanted: string, {store: target, minConfidence, out}: ReportOptions) => {
      const text = await withStore(target, {readOnly: true}, store =>
        write(store, wanted, minConfidence),
      );
      if (out === undefined) {
        process.stdout.write(text);
      } else {
        await writeFile(out, text);
        process.stderr.write(`${out} is written\n`);
      }
    });

export const reportCommand = (): Command => {
  const command = new Command('report')
    .description('write what the graph knows for people: an article, a body, a picture')
    .addHelpText('after', '\nExample:\n  tupu report body 青石街道 --out dossier.md');
  KINDS.forEach(kind => command.addCommand(subcommand(kind)));
  return command;
};
