import {nothingNew} from '../store/summary';
import type {LoadSummary, Tally} from '../store/store';

const part = (count: number, what: string): string[] =>
  count === 0 ? [] : [`${String(count)} ${what}`];

const tallyText = (name: string, {created, changed, unchanged, removed}: Tally): string =>
  `${name}: ${[
    ...part(created, 'new'),
    ...part(changed, 'changed'),
    ...part(removed, 'removed'),
    `${String(unchanged)} as before`,
  ].join(', ')}`;

/** What a load did, in two or three lines for people. */
export const loadReport = (summary: LoadSummary): string =>
  [
    `${String(summary.articles)} ${summary.articles === 1 ? 'article' : 'articles'} loaded${
      nothingNew(summary) ? '; nothing has changed' : ''
    }`,
    tallyText('  nodes', summary.nodes),
    tallyText('  relationships', summary.relationships),
  ].join('\n');
