import type {Span} from '../../article/span';
import {buildMatcher} from '../../lexicon/matcher';
import {lazy, readRules} from '../../lexicon/word-list';
import {endsLikeUnit, organClass, partyPartStart} from '../body/suffix';
import {clauseStart, marksOf} from '../clause';
import {cutVerb, isTroop, withoutClause} from './body/unit-words';
import type {Mention} from '../document';
import type {Title} from '../title/find';
import type {PostBody} from './body/body';
import {endWithBracket} from './end-with-bracket';
import {foreignRest} from './body/foreign';
import {isInnerUnit} from './body/inner-unit';
import {fusedPart, journalsBefore, type Part} from './body/own-body';
import {isHeldThere, isSubject} from './title-words';
import {columnStart, isDatedLine, unitColumn} from './layout/unit-column';
import {possibleBrand, tradeInTitle, unreadName} from './body/unread-name';

/** One office as the text writes it: 北岸建设局 + 机关党委 + 专职副书记. */
export interface Slot extends Span {
  readonly title: string;
  readonly head: string;
  readonly headClass: string;
  /** The body or area that touches the office on its left. */
  readonly body: Mention | null;
  /** Words between body and title that name a body of their own (机关党委, 监测处, 自治区), maybe without a host. */
  readonly part: Part | null;
  /** Words before the office that may be a brand: 云帆|董事长. */
  readonly brand: string | null;
  /** 北国|总理: the office is of a country, which is no body of the text. */
  readonly foreign: boolean;
  /** Words that touch the office on its left and that nothing here can read; '' when there are none. */
  readonly unread: string;
  /** 原, 前 stands right before the body or the title. */
  readonly former: boolean;
  /** Bodies beside its own that share the office: 北岸大学、南岸大学|兼职教授. */
  readonly others: readonly PostBody[];
}

type WordRule = Readonly<Record<'words', readonly string[]>>;

interface PrefixRules {
  readonly leads: WordRule;
  readonly former: WordRule;
  readonly bodyLink: WordRule;
  readonly barred: WordRule;
  readonly areaWords: WordRule;
  readonly fixedBody: {readonly bodies: Readonly<Record<string, string | null>>};
  readonly wantedBody: {readonly bodies: Readonly<Record<string, string>>};
}

export const prefixRules = lazy(() => readRules<PrefixRules>('post-prefix'));

const DELIMITERS = marksOf('、，。；：:（）()“”"！？!?;,\n \u3000《》—-·|｜/');
const LONGEST_PART = 14;
const LONGEST_TITLE_PREFIX = 5;

/** 某公司两位创始人, 某协会第三届执委: a count between body and office. */
const COUNTED = /^(?:的?[一二两三四五六七八九十\d]{1,2}位|第?[一二三四五六七八九十]{1,3}届)$/u;

/** 民盟北岸省委第八届、第九届|副主委: the sessions of one committee. */
const SESSIONS =
  /^(?:(?:第[一二三四五六七八九十]{1,3}|[一二三四五六七八九十]{1,3})届?[、和及至]?){1,6}届$/u;

/** 某校|前任|校长. */
const FORMER_LINKS = new Set(['时任', '前任']);

interface Residual {
  /** Where the words that belong to the office begin. */
  readonly start: number;
  readonly words: string;
  readonly former: boolean;
  /** False when a verb or conjunction parts them from what stands before. */
  readonly touches: boolean;
}

/** 发展战略和区域经济研究部: the conjunction stands inside a unit's name, what is before it is no unit. */
const isInsideName = (words: string, at: number, lead: string): boolean =>
  /^[和与及]$/u.test(lead) &&
  /^\p{Script=Han}{2,6}$/u.test(words.slice(0, at)) &&
  !/[他她其我该]/u.test(words.slice(0, at)) &&
  !endsLikeUnit(words.slice(0, at)) &&
  words.length > at + 3 &&
  endsLikeUnit(words);

const leads = lazy(() => buildMatcher(prefixRules().leads.words.map(word => [word, word])));

/** @param isTouching whether a body stands right before the words */
const cutLead = (words: string, isTouching: boolean): number => {
  const found = leads().matchAll(words);
  if (found.length === 0) return 0;
  const last = new Map(found.map(match => [match.value, match]));
  let cut = 0;
  for (const {start, end, value} of last.values()) {
    if (isTouching && isInsideName(words, start, value)) continue;
    cut = Math.max(cut, end);
  }
  return cut;
};

const stripFormer = (words: string): {words: string; former: boolean; skipped: number} => {
  const marks = prefixRules().former.words;
  const leading = marks.find(mark => words.startsWith(mark)) ?? '';
  const rest = words.slice(leading.length);
  const trailing = marks.find(mark => rest.endsWith(mark)) ?? '';
  return {
    words: rest.slice(0, rest.length - trailing.length),
    former: leading !== '' || trailing !== '',
    skipped: leading.length,
  };
};

const residualOf = (text: string, from: number, to: number): Residual => {
  if (SESSIONS.test(text.slice(from, to)))
    return {start: to, words: '', former: false, touches: true};
  const start = clauseStart(text, from, to, DELIMITERS);
  const raw = text.slice(start, to);
  if (prefixRules().bodyLink.words.includes(raw) || COUNTED.test(raw)) {
    return {start: to, words: '', former: FORMER_LINKS.has(raw), touches: start === from};
  }
  const cut = Math.max(cutLead(raw, start === from), cutVerb(raw));
  const {words, former, skipped} = stripFormer(raw.slice(cut));
  return {start: start + cut + skipped, words, former, touches: start === from && cut === 0};
};

const isFormerBefore = (text: string, at: number): boolean =>
  prefixRules().former.words.some(mark => text.endsWith(mark, at));

const partOf = (given: string): Slot['part'] => {
  const words = withoutClause(given);
  if (words === '' || words.length > LONGEST_PART) return null;
  if (prefixRules().areaWords.words.includes(words)) return {name: words, kind: 'area'};
  if (partyPartStart(words) === 0) return {name: words, kind: 'party'};
  const isUnit =
    words.length > 1 && (endsLikeUnit(words) || organClass(words) === 'area' || isTroop(words));
  return isUnit ? {name: words, kind: 'unit'} : null;
};

/** 经 and 中 bar a title, but not in these words: 经济学教授, 中学校长. */
const HARMLESS = /经[济营]|中[学医小]/gu;

const isTitlePrefix = (words: string): boolean => {
  const plain = words.replace(HARMLESS, '');
  return (
    words.length <= LONGEST_TITLE_PREFIX &&
    !prefixRules().barred.words.some(word => plain.includes(word))
  );
};

/** What stands left of a title: the last mention, and whether 、 after another title parts them. */
interface Left {
  readonly previous: Mention | null;
  readonly from: number;
  readonly inList: boolean;
  /** The unit in the first column of a line. */
  readonly column: string | null;
}

/** 某办|分管日常工作的|副主任: words that tell which of its offices; the body is still the one before. */
const DESCRIBED = /^.{1,12}的$/u;

type Naming = Pick<Slot, 'start' | 'title' | 'body' | 'part'> &
  Partial<Pick<Slot, 'brand' | 'foreign' | 'unread' | 'others'>>;

/** Words that no mention covers: the name of a body by their ending, or maybe a brand. */
const unreadNaming = (words: string, title: Title, start: number): Naming => {
  const trade = tradeInTitle(words, title);
  if (trade !== '') {
    const part: Part = {name: words + trade, kind: 'named'};
    return {start, title: title.text.slice(trade.length), body: null, part};
  }
  const name = unreadName(words, title);
  const naming = {title: title.text, body: null};
  if (name === null)
    return {
      ...naming,
      start: title.start,
      part: null,
      brand: possibleBrand(words, title),
      unread: words,
    };
  return {...naming, start, part: {name, kind: isInnerUnit(name) ? 'unit' : 'named'}};
};

/** 北国国防|部长: the country is no body, whether a mention covers it or not. */
const foreignNaming = (title: Title, {words}: Residual, host: Mention | null): Naming | null => {
  const rest = foreignRest((host?.name ?? '') + words, title);
  return rest === null
    ? null
    : {
        start: title.start - rest.length,
        title: rest + title.text,
        body: null,
        part: null,
        foreign: true,
      };
};

/** How the words between the host and the title are read: a unit, a part of the title, or neither. */
const namingOf = (
  title: Title,
  residual: Residual,
  host: Mention | null,
  inList: boolean,
): Naming => {
  const {words} = residual;
  const foreign = foreignNaming(title, residual, host);
  if (foreign) return foreign;
  const fused = fusedPart(words, title.head, host);
  if (fused)
    return {
      start: host?.kind === 'area' ? host.start : residual.start,
      title: title.text,
      body: null,
      part: fused,
    };
  const part = partOf(words);
  const start = host?.start ?? residual.start;
  if (part !== null || words === '') return {start, title: title.text, body: host, part};
  if (isSubject(words, title) || ((host !== null || inList) && isTitlePrefix(words))) {
    return {start, title: words + title.text, body: host, part: null};
  }
  if (host === null) return unreadNaming(words, title, start);
  return DESCRIBED.test(words)
    ? {start, title: title.text, body: host, part: null}
    : {start: title.start, title: title.text, body: null, part: null, unread: words};
};

/** 国家“十二五”|规划专家委员会|委员: the quoted words and those before them begin the name. */
const QUOTED = /(?:\p{Script=Han}{2,12})?[“"][^”"“]{1,10}[”"]$/u;
const VERB_OF_OFFICE = /^.*(?:任|为|是|兼|及|和)(?=\p{Script=Han}{2})/u;

const withQuoted = (text: string, naming: Naming, at: number): Naming => {
  const {start, body, part} = naming;
  if (!(body ?? part) || !/[”"]/u.test(text[start - 1] ?? '')) return naming;
  const found = QUOTED.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? '';
  const words = found.replace(VERB_OF_OFFICE, '');
  if (words === '') return naming;
  const from = start - words.length;
  return {...naming, start: from, body: null, part: {name: text.slice(from, at), kind: 'named'}};
};

// Every field written out: slots of one form are made and read faster than copies of parts.
const slotOf = ({head, headClass, end}: Title, naming: Naming, former: boolean): Slot => {
  const {start, title, body, part} = naming;
  const {brand = null, foreign = false, unread = '', others = []} = naming;
  return {start, end, title, head, headClass, body, part, brand, foreign, unread, former, others};
};

const makeSlot = (text: string, title: Title, {previous, from, inList, column}: Left): Slot => {
  if (column !== null && (previous === null || previous.name === column)) {
    const part: Part = {name: column, kind: 'column'};
    return slotOf(title, {start: title.start, title: title.text, body: null, part}, false);
  }
  const residual = residualOf(text, from, title.start);
  const host = residual.touches && previous?.kind !== 'person' ? previous : null;
  const former = residual.former || (host !== null && isFormerBefore(text, host.start));
  const journal = journalsBefore(text, title);
  if (journal) return slotOf(title, {...journal, title: title.text, body: null}, former);
  const isRest = inList || isHeldThere(text.slice(from, residual.start), previous);
  const naming = withQuoted(text, namingOf(title, residual, host, isRest), title.start);
  return slotOf(title, naming, former);
};

/**
 * The offices of one sentence, in order. `mentions` are the outermost persons, bodies and areas of
 * the sentence, `titles` its titles; both sorted.
 */
export const findSlots = (
  text: string,
  sentence: Span,
  mentions: readonly Mention[],
  titles: readonly Title[],
): Slot[] => {
  const slots: Slot[] = [];
  const isDated = isDatedLine(text, sentence);
  let next = 0;
  let previous: Mention | null = null;
  let from = sentence.start;
  for (const title of titles) {
    for (
      let mention = mentions[next];
      mention && mention.start < title.start;
      mention = mentions[next]
    ) {
      // 北岸科技（简称“北科”）总裁: the name in the bracket is the same body.
      if (!previous || endWithBracket(text, previous) < mention.end) {
        previous = mention;
        from = Math.max(from, mention.end);
      }
      next += 1;
    }
    if (from > title.start) continue;
    const bracketEnd = previous?.end === from ? endWithBracket(text, previous) : from;
    const column = slots.length === 0 ? unitColumn(text, sentence, title) : null;
    const inList = previous === null && slots.at(-1)?.end === from && text[from] === '、';
    slots.push(
      makeSlot(text, title, {
        previous,
        from: bracketEnd <= title.start ? columnStart(text, bracketEnd, title, isDated) : from,
        inList,
        column,
      }),
    );
    from = title.end;
    previous = null;
  }
  return slots;
};
