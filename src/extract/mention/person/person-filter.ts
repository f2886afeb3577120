import {readDataLines} from '../../../lexicon/data-file';
import {lazy} from '../../../lexicon/word-list';
import {endsLikeUnit} from '../../body/suffix';
import type {Mention} from '../../document';
import {findTitles} from '../../title/find';
import {personContext} from './person-context';
import {looksLikeName} from './surname';
import {mentionAt} from '../tagged';

/** Two to four capitalised words (Anna Berg, Jean-Luc McRae), so no brand or acronym. */
const LATIN_NAME =
  /^\p{Lu}(?:[\p{Ll}'’.-]|(?<=[\p{Ll}-])\p{Lu})*(?:\s+(?:[a-z]{1,4}\s+)?\p{Lu}(?:[\p{Ll}'’.-]|(?<=[\p{Ll}-])\p{Lu})*){1,3}$/u;
const HAS_LATIN = /[A-Za-z]/u;

/** Anna Berg, but neither ACME nor Berg Institute. */
export const isLatinName = (surface: string): boolean =>
  LATIN_NAME.test(surface) && !personContext().latinBody.test(surface);

const isLatinBrand = (surface: string, rule: string): boolean =>
  HAS_LATIN.test(surface) && rule !== 'latin-capitals' && !isLatinName(surface);

/** 《云帆》 is a book or film. */
const isTitleOfWork = (text: string, {start, end}: Mention): boolean =>
  text[start - 1] === '《' && text[end] === '》';

const creditLabels = lazy(() => new Set(readDataLines('segment', 'credit-labels.txt')));

/** 科研处, but not 季莫申科·尼科. */
const isUnit = (name: string): boolean =>
  /^\p{Script=Han}{2}[处部]$/u.test(name) && endsLikeUnit(name) && !looksLikeName(name);

/** 任免, 云大夫, 图文, 科研处: words for offices, people in general, credits and units name nobody. */
const isNoName = (name: string): boolean =>
  creditLabels().has(name) ||
  isUnit(name) ||
  personContext().notNames.test(name) ||
  personContext().calling.test(name) ||
  personContext().notPersonAlone.test(name);

/** Those of some names that firms' names begin with: 云帆 of 云帆集团. */
const firmStarts = (
  mentions: readonly Mention[],
  names: ReadonlySet<string>,
): ReadonlySet<string> => {
  const {firm} = personContext();
  const starts = new Set<string>();
  for (const {kind, name} of mentions)
    for (let length = 2; length <= 4 && kind === 'body'; length += 1)
      if (names.has(name.slice(0, length)) && firm.test(name.slice(length)))
        starts.add(name.slice(0, length));
  return starts;
};

/** Persons' names that are a firm's in this article: no title stands beside any of them. */
const firmNames = (text: string, mentions: readonly Mention[]): ReadonlySet<string> => {
  const persons = mentions.filter(({kind}) => kind === 'person');
  const starts = firmStarts(mentions, new Set(persons.map(({name}) => name)));
  const doubtful = persons.filter(({name}) => starts.has(name));
  if (doubtful.length === 0) return new Set();
  const beside = new Set(findTitles(text).flatMap(({start, end}) => [start, end]));
  const people = doubtful.filter(({start, end}) => beside.has(start) || beside.has(end));
  const sure = new Set(people.map(({name}) => name));
  return new Set(doubtful.map(({name}) => name).filter(name => !sure.has(name)));
};

const withoutTrailing = (text: string, mention: Mention): Mention => {
  const surface = text.slice(mention.start, mention.end);
  const match = personContext().trailing.exec(surface);
  return match
    ? mentionAt(
        text,
        {start: mention.start, end: mention.start + match.index},
        'person',
        mention.rule,
        mention.confidence,
      )
    : mention;
};

/** 林知|违规: the third character begins the word behind the name. */
const withoutWord = (text: string, mention: Mention): Mention => {
  const {start, end} = mention;
  return end - start === 3 && personContext().runsOn.has(text.slice(end - 1, end + 1))
    ? mentionAt(text, {start, end: end - 1}, 'person', mention.rule, mention.confidence)
    : mention;
};

/** 林知|为|专程, 林知|为|辞去: before a verb the character ends a name. */
const ENDS_NAME = /^为(?=专程|辞去|表示|介绍|主持|出席|指出|强调|说|[，、。；])/u;

const withLastCharacter = (text: string, mention: Mention): Mention => {
  const {start, end} = mention;
  return end - start === 2 &&
    looksLikeName(mention.name) &&
    ENDS_NAME.test(text.slice(end, end + 3))
    ? mentionAt(text, {start, end: end + 1}, 'person', mention.rule, mention.confidence)
    : mention;
};

/** 同|阿尔托, Dr.|Anna Berg: what stands before the name belongs to none. */
const withoutLeading = (text: string, mention: Mention): Mention => {
  const surface = text.slice(mention.start, mention.end);
  const {address, leading} = personContext();
  const foreign = address.exec(surface) ?? (looksLikeName(surface) ? null : leading.exec(surface));
  const start = mention.start + (foreign?.[0].length ?? 0);
  return start === mention.start
    ? mention
    : mentionAt(text, {start, end: mention.end}, 'person', mention.rule, mention.confidence);
};

/** Persons that are none (a theory named after one, a brand, a film) are dropped, ends set right. */
export const truePersons = (text: string, mentions: readonly Mention[]): Mention[] => {
  const firms = firmNames(text, mentions);
  return mentions.flatMap(mention => {
    if (mention.kind !== 'person') return [mention];
    const person = withLastCharacter(
      text,
      withoutLeading(text, withoutWord(text, withoutTrailing(text, mention))),
    );
    const isThing = personContext().notPersonBefore.test(text.slice(person.end, person.end + 8));
    return isThing ||
      isNoName(person.name) ||
      firms.has(person.name) ||
      isTitleOfWork(text, person) ||
      isLatinBrand(text.slice(person.start, person.end), person.rule)
      ? []
      : [person];
  });
};
