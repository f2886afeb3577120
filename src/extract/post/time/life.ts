/** Whose life is over, as the text tells: what they held is past. */
import type {Span} from '../../../article/span';
import type {Document, Mention} from '../../document';

/** 云帆（1890年—1951年）, 云帆（已故）. */
const SPAN_OF_LIFE =
  /^[（(](?:[^（）()]{0,24}?1[89]\d\d(?:年|[.．])?[^（）()]{0,12}?[-—–―－~～至]{1,2}\s*(?:1[89]|20)\d\d[^（）()]{0,12}|已故)[）)]/u;
const LATE = /(?:已故|故)$/u;
const IN_LIFE = /^(?:同志|先生|女士)?[，,]?生前/u;
const DEATH = '(?:逝世|去世|病逝|病故|辞世|长逝|殉职)(?!的)';
/** A person named before these words has died. */
const DIES = new RegExp(
  `(?:(?:因病|不幸|溘然|突发|于|[日月年在])[^，。；]{0,24}${DEATH}|医治无效|与世长辞|(?:壮烈|英勇|不幸|因公)牺牲(?=[，。；\\d])|享年|终年)`,
  'u',
);
/** So firm that it may leave out the name: the article's own person. */
const DIES_UNNAMED = new RegExp(`享年|终年|医治无效|[日月年][^，。；]{0,14}${DEATH}`, 'u');
const MAY_TELL =
  /[逝故]|去世|辞世|殉职|牺牲|享年|终年|医治无效|生前|18\d\d|190\d|191[01]|[-—–―－~～至]\s*(?:19|20)\d\d/u;
const OF_KIN =
  /(?:父亲?|母亲?|妻子?|丈夫|夫人|祖父|祖母|外公|外婆|岳父|儿子|女儿|[兄弟姐妹])[^，。；]{0,12}$/u;
/** Nobody born before lives. */
const BORN = /(?<year>1[89]\d\d)年[\d月日（）()\p{Script=Han}]{0,8}?(?:出生|生)/u;
const OLDEST_BIRTH = 1912;

const WINDOW = 40;

const tellsOfEnd = (text: string, {start, end}: Mention): boolean => {
  const after = text.slice(end, end + WINDOW);
  return (
    SPAN_OF_LIFE.test(after) ||
    IN_LIFE.test(after) ||
    LATE.test(text.slice(Math.max(0, start - 2), start))
  );
};

const isBornLongAgo = (text: string, {end}: Mention): boolean => {
  const year = BORN.exec(text.slice(end, end + WINDOW))?.groups?.year;
  return year !== undefined && Number(year) < OLDEST_BIRTH;
};

/** Of a sentence that tells of a death: the name before the words, else the article's own person. */
const whoDies = (
  text: string,
  sentence: Span,
  persons: readonly Mention[],
  dominant: Mention | null,
): string | null => {
  const words = text.slice(sentence.start, sentence.end);
  const match = DIES.exec(words);
  if (!match) return null;
  const at = sentence.start + match.index;
  if (OF_KIN.test(text.slice(sentence.start, at))) return null;
  const named = persons.findLast(({start}) => start >= sentence.start && start < at);
  if (named) return named.name;
  return DIES_UNNAMED.test(words) ? (dominant?.name ?? null) : null;
};

/** The names of those who are dead by the article; `mentions` in order of reading. */
export const deadPersons = (
  {text, sentences}: Document,
  mentions: readonly Mention[],
  dominant: Mention | null,
): ReadonlySet<string> => {
  if (!MAY_TELL.test(text)) return new Set();
  const persons = mentions.filter(({kind}) => kind === 'person');
  const dead = new Set(
    persons
      .filter(person => tellsOfEnd(text, person) || isBornLongAgo(text, person))
      .map(({name}) => name),
  );
  for (const sentence of sentences) {
    const name = whoDies(text, sentence, persons, dominant);
    if (name !== null) dead.add(name);
  }
  return dead;
};
