import type {Span} from '../../article/span';
import {mayStandIn} from '../../lexicon/in-parts';
import {lazy, readRules} from '../../lexicon/word-list';
import {SIGN} from './signs';

type Where = 'heading' | 'lead' | 'text' | 'anywhere';

interface ActRule {
  readonly name: string;
  readonly kind: string;
  /** `heading` the first lines, `lead` these and the first sentences, `text` behind the heading. */
  readonly where: Where;
  /** Over the signs of a text; PERSON, BODY, DATE, QUOTE, BRACKET stand for one sign of it. */
  readonly pattern: string;
  /** Told as an event only where nothing else is one. */
  readonly lone?: boolean;
  readonly reason: string;
}

/** An event told as what was done: 签订结对共建协议, 到某工业园走访企业. */
export interface Act extends Span {
  readonly name: string;
  readonly kind: string;
  readonly rule: string;
  readonly lone: boolean;
}

const TWINS: readonly (readonly [string, string])[] = [
  ['，', ','],
  ['；', ';'],
  ['：', ':'],
];

/** What ends at a full-width mark ends at its ASCII twin too: scraped pages have only these. */
const withTwins = (pattern: string): string =>
  pattern.replaceAll(/\[\^[^\]]*\]/gu, none =>
    TWINS.reduce(
      (known, [mark, twin]) =>
        known.includes(mark) && !known.includes(twin) ? `${known.slice(0, -1)}${twin}]` : known,
      none,
    ),
  );

/** PERSON alone is a run of signs; inside [ ] it is the sign itself. */
const compile = (pattern: string, signs: readonly (readonly [string, string])[]): RegExp => {
  let source = withTwins(pattern);
  for (const [name, sign] of signs) {
    const word = name.toUpperCase();
    source = source
      .replaceAll(new RegExp(`\\[([^\\]]*?)${word}([^\\]]*)\\]`, 'gu'), `[$1${sign}$2]`)
      .replaceAll(new RegExp(`\\(\\?<=${word}\\)`, 'gu'), `(?<=[${sign}])`)
      .replaceAll(new RegExp(`${word}\\+?`, 'gu'), `(?:[${sign}]+)`);
  }
  return new RegExp(source, 'gu');
};

const SIGNS = Object.entries(SIGN);
/** Stand for the signs where the text is read as it is. */
const ANY = SIGNS.map(([name]) => [name, '\\p{Script=Han}'] as const);

const rules = lazy(() =>
  readRules<ActRule[]>('event-acts').map(rule => ({
    ...rule,
    regExp: compile(rule.pattern, SIGNS),
    mayStandIn: mayStandIn(compile(rule.pattern, ANY)),
  })),
);

/** The parts of an article by offset. */
export interface Layout {
  readonly headingEnd: number;
  readonly leadEnd: number;
}

const stands = (where: Where, start: number, {headingEnd, leadEnd}: Layout): boolean =>
  where === 'anywhere' ||
  (where === 'text' ? start >= headingEnd : start < (where === 'heading' ? headingEnd : leadEnd));

/** End of what a rule for the beginning has to read: an act ends with its line. */
const endFor = (text: string, where: Where, {headingEnd, leadEnd}: Layout): number => {
  if (where === 'text' || where === 'anywhere') return text.length;
  const lineEnd = text.indexOf('\n', where === 'heading' ? headingEnd : leadEnd);
  return lineEnd < 0 ? text.length : lineEnd + 1;
};

/** All acts of the text; those of one rule in order of reading. */
export const findActs = (text: string, signs: string, layout: Layout): Act[] =>
  rules().flatMap(({name: rule, kind, where, lone = false, regExp, mayStandIn: mayMatch}) => {
    const part = {start: 0, end: endFor(signs, where, layout)};
    if (!mayMatch(text, part)) return [];
    return [...signs.slice(part.start, part.end).matchAll(regExp)].flatMap((match): Act[] => {
      const words = match[1] ?? '';
      const start = match.index + match[0].indexOf(words);
      const end = start + words.length;
      if (words === '' || !stands(where, start, layout)) return [];
      return [
        {
          start,
          end,
          name: text
            .slice(start, end)
            .trim()
            .replace(/\s*\n\s*/gu, ''),
          kind,
          rule,
          lone,
        },
      ];
    });
  });
