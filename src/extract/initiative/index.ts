import type {Span} from '../../article/span';
import {matchesIn} from '../../lexicon/in-parts';
import {lazy, readRules} from '../../lexicon/word-list';
import type {Claim} from '../claim';
import type {Document} from '../document';
import {refOf} from '../entity-ref';
import {sentencesWithSubject, subjectBefore} from '../subject';

type Kind = 'brand' | 'method' | 'project';

interface InitiativeRules {
  readonly heads: Readonly<Record<Kind, readonly string[]>>;
  readonly verbs: {readonly words: readonly string[]};
  readonly notNames: {readonly words: readonly string[]};
}

/** Quotations may hold others: “红色‘联’动力”. */
const QUOTED = '(?:“[^“”\\n]{2,24}”|‘[^‘’“”\\n]{2,24}’|"[^"\\n]{2,24}")';

const KINDS: readonly Kind[] = ['brand', 'method', 'project'];

const rules = lazy(() => {
  const {heads, verbs, notNames} = readRules<InitiativeRules>('initiatives');
  const any = (words: readonly string[]): string =>
    `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;
  return {
    headed: KINDS.map(kind => ({
      kind,
      pattern: matchesIn(new RegExp(`(${QUOTED})的?(${any(heads[kind])})`, 'u')),
    })),
    made: matchesIn(
      new RegExp(`${any(verbs.words)}(?:了|出)?(${QUOTED})(?=[，。；、\\n”]|$)`, 'u'),
    ),
    notName: new RegExp(any(notNames.words), 'u'),
  };
});

interface Found {
  readonly name: string;
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/** Inside speech a name bears single marks; on its own it has double ones. */
const withDoubleMarks = (quoted: string): string => `“${quoted.slice(1, -1)}”`;

const initiativesIn = (text: string, sentence: Span): Found[] => {
  const {headed, made, notName} = rules();
  const found = headed.flatMap(({kind, pattern}) =>
    pattern(text, sentence).map(({0: whole, 1: quoted = '', 2: head = '', index}): Found => {
      const name = kind === 'brand' ? withDoubleMarks(quoted) : withDoubleMarks(quoted) + head;
      return {name, kind, start: index, end: index + whole.length, rule: `initiative-${kind}`};
    }),
  );
  const brands = made(text, sentence).map(({0: whole, 1: quoted = '', index}): Found => ({
    name: withDoubleMarks(quoted),
    kind: 'brand',
    start: index,
    end: index + whole.length,
    rule: 'initiative-made',
  }));
  return [...found, ...brands].filter(({name}) => !notName.test(name));
};

/** The brands, methods and projects that bodies run, with the body that is told to. */
export const findInitiatives = (document: Document): Claim[] => {
  const seen = new Set<string>();
  return sentencesWithSubject(document).flatMap(sentence =>
    initiativesIn(document.text, sentence).flatMap(({name, kind, start, end, rule}): Claim[] => {
      const owner = subjectBefore(document, sentence, sentence.start + start);
      if (!owner || seen.has(name)) return [];
      seen.add(name);
      return [
        {
          type: 'RUNS',
          from: refOf(owner),
          to: {label: 'Initiative', kind, name},
          properties: {},
          evidence: [{start: sentence.start + start, end: sentence.start + end}],
          rule,
          confidence: rule === 'initiative-made' ? 0.6 : 0.75,
        },
      ];
    }),
  );
};
