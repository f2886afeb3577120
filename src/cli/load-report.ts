import {nothingNew} from '../store/summary';
import type {LoadSummary, Tally} from '../store/store';

const part = (count: number, what: string): string[] =>
  count === 0 ? [] : [`${String(count)} ${what}`];

const tallyText = (name: string, {created, changed, unchanged, removed}: Tally): string =>
  `${name}: ${[
    `${String(created)} created`,
    ...part(changed, 'changed'),
    ...part(removed, 'removed'),
    ...part(unchanged, 'as before'),
  ].join(', ')}`;

interface ReportOptions {
  /** What the command does to articles: loaded, taken out. */
  readonly verb?: string;
  readonly dryRun?: boolean;
}

/** What a load did or would do, in three lines for people. */
export const loadReport = (
  summary: LoadSummary,
  {verb = 'loaded', dryRun = false}: ReportOptions = {},
): string => {
  const {articles, skipped, nodes, relationships} = summary;
  const what = `${String(articles)} ${articles === 1 ? 'article' : 'articles'}`;
  const head = [
    dryRun ? `dry run, nothing was written: ${what} would be ${verb}` : `${what} ${verb}`,
    ...part(skipped, 'of them there already with the same facts'),
  ].join(', ');
  return [
    nothingNew(summary) ? `${head}; nothing has changed` : head,
    tallyText('  nodes', nodes),
    tallyText('  relationships', relationships),
  ].join('\n');
};
