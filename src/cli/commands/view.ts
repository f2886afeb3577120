import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {Command, InvalidArgumentError} from 'commander';
import {serve} from '../../view/server';
import {languageOption, storeOption, withStore, type WithLanguage} from '../options';
import {rawTexts} from '../raw-texts';
import {voiceOf} from '../voice';

interface ViewOptions extends WithLanguage {
  readonly store: string;
  readonly port: number;
  readonly source: readonly string[];
  readonly open: boolean;
}

const MOST_PORTS = 65_535;

const portOf = (text: string): number => {
  const port = Number(text);
  if (!/^\d+$/u.test(text) || port > MOST_PORTS)
    throw new InvalidArgumentError(`It must be a whole number up to ${MOST_PORTS}.`);
  return port;
};

const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Where no browser can be started, the address is there to be opened by hand. */
const openBrowser = (url: string): void => {
  const [program, ...given] = OPENERS[process.platform] ?? ['xdg-open'];
  spawn(program, [...given, url], {stdio: 'ignore', detached: true})
    .on('error', () => undefined)
    .unref();
};

const stopped = async (): Promise<void> => {
  const given = new AbortController();
  await Promise.race(
    ['SIGINT', 'SIGTERM'].map(name => once(process, name, {signal: given.signal})),
  );
  given.abort();
};

const run = async (options: ViewOptions): Promise<void> => {
  const {store: target, port, source, lang, open} = options;
  const voice = voiceOf(options);
  await withStore(target, {readOnly: true}, async store => {
    const view = {store, language: lang, rawText: rawTexts(source, voice.failed)};
    const served = await serve(view, {port, onFault: voice.error});
    voice.result({url: served.url}, served.url);
    voice.note({
      en: 'Open this address in a browser on this machine. Ctrl-C ends it.',
      zh: '请在本机浏览器中打开此地址；按 Ctrl-C 结束。',
    });
    if (open && process.stdout.isTTY) openBrowser(served.url);
    await stopped();
    await served.close();
  });
};

export const viewCommand = (): Command =>
  new Command('view')
    .description('look at the store in a browser: search, organisation, graph, articles')
    .addOption(storeOption())
    .option('--port <n>', 'of this machine; any that is free without it', portOf, 0)
    .option(
      '--source <paths...>',
      'the files the articles were read from: their raw text can then be shown',
      [],
    )
    .addOption(languageOption())
    .option('--no-open', 'only print the address')
    .addHelpText(
      'after',
      `
The page is for this machine alone: whoever has the address with its token may read the store
while the command runs. Nothing is changed and nothing is sent elsewhere.

Examples:
  tupu view --store news.grafeo
  tupu view --store news.grafeo --source news/ --lang zh --no-open`,
    )
    .action(run);
