import {allMatches} from '../../lexicon/all-matches';
import {readWords, lazy} from '../../lexicon/word-list';
import type {Claim} from '../claim';
import {readNumber} from '../date';
import type {Document} from '../document';
import {refOf} from '../entity-ref';
import {sentencesWithSubject, subjectBefore} from '../subject';

/** A number with what it counts, as it stands. */
interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly approximate: boolean;
  /** What is counted: 两新党组织. */
  readonly of: string;
  /** Offsets in the text searched. */
  readonly start: number;
  readonly end: number;
}

const NUMBER =
  '(\\d[\\d,]*(?:\\.\\d+)?(?:[百千]?[万亿])?|(?:十|[一二两三四五六七八九][十百千万])[一二三四五六七八九十百千万亿零]*)';
const NOUN = '[\\p{Script=Han}A-Za-z]';
/** What is counted ends before a particle, a verb or another number. */
const STOPS =
  '(?:[的了在和与及以被将有是等到从向对]|参加|参与|走进|组成|围坐|出席|共同|分别|入驻|增长|公示|测|中[一二三四五六七八九十]|累计|控制|报名|当选|到会|落户|签约|进行|开展)';

const pattern = lazy(() => {
  const units = [...readWords('lexicon', 'figure-units.txt')]
    .sort((a, b) => b.length - a.length)
    .join('|');
  // the first look-ahead says at most places that no figure begins there
  return new RegExp(
    `(?=[\\d十一二两三四五六七八九近约超逾])(?<![\\d.第〔等一二三四五六七八九十百千-])(近|约|超过?|逾)?${NUMBER}([余多几])?(${units})(?![月日])`,
    'gu',
  );
});

/** 党员|612名: the words right before, up to a verb or mark. */
const NOUN_BEFORE = new RegExp(
  `(?:^|[，,。；;：:、（(]|有|成|盖|聚|驻|引|辖|建|现|置|立|达|设|收|办)((?:(?![有成盖聚驻引辖建现置立达设收办])${NOUN}){2,10})(?:达到?|共|总数)?$`,
  'u',
);
const NOUN_BEHIND = new RegExp(`^((?:(?!${STOPS})${NOUN}){2,12})`, 'u');

/** More than the pattern reads, so that its beginning is the sentence's or a mark. */
const READ_BEFORE = 32;
const wordsBefore = (text: string, place: number): string =>
  text.slice(Math.max(0, place - READ_BEFORE), place);

/** 其中冰箱占…, 约合…: comparing words around the number, not what is counted. */
const NO_NOUN = /[了则只而把将]|其中|约合|每股|平均|全球|超过|最佳/u;
const LINK_END = /(?:为|占|是|达到?|共|在|约|于|共计)$/u;

const VAGUE_OF = /^(?:左右|以上|以下|以内|不等|之多|其中)/u;

/** The figures of a sentence; a number that counts nothing named is none. */
export const figuresIn = (text: string): Figure[] =>
  allMatches(pattern(), text).flatMap((match): Figure[] => {
    const [whole, about, digits = '', more, unit = ''] = match;
    const end = match.index + whole.length;
    const value = readNumber(digits);
    const behind = NOUN_BEHIND.exec(text.slice(end))?.[1] ?? '';
    const counted = VAGUE_OF.test(behind) ? '' : behind;
    const before =
      counted === '' ? (NOUN_BEFORE.exec(wordsBefore(text, match.index))?.[1] ?? '') : '';
    const of = counted || before.replace(LINK_END, '');
    if (value === null || of.length < 2 || NO_NOUN.test(before)) return [];
    const start = match.index - before.length;
    const stop = end + counted.length;
    return [
      {
        name: text.slice(start, stop),
        value,
        unit,
        approximate: about !== undefined || more !== undefined,
        of,
        start,
        end: stop,
      },
    ];
  });

/** The figures an article gives of a body or area named in the same sentence. */
export const findFigures = (document: Document): Claim[] =>
  sentencesWithSubject(document)
    .filter(({kind}) => kind === 'text' || kind === 'quotation')
    .flatMap(sentence =>
      figuresIn(sentence.text).flatMap(({name, start, end, ...figure}): Claim[] => {
        const owner = subjectBefore(document, sentence, sentence.start + start);
        if (!owner) return [];
        const {value, unit, approximate, of} = figure;
        return [
          {
            type: 'REPORTS',
            from: refOf(owner),
            to: {label: 'Figure', kind: null, name, properties: {value, unit, approximate, of}},
            properties: {},
            evidence: [{start: sentence.start + start, end: sentence.start + end}],
            rule: 'figure-counted',
            confidence: 0.6,
          },
        ];
      }),
    );
