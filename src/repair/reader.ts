/** What every step needs to know: the text, the language and how characters come about. */
import {COST, OWN} from './costs';
import {codeOf} from './gbk';
import {longer, type Hypothesis} from './hypothesis';
import {languageModel, type Context, type LanguageModel} from './language-model';
import {collectOwnWords, type OwnWords} from './own-words';
import {crowdedPlaces, garbledPlaces, openQuotes} from './places';
import {scriptTable, type Origin, type Script} from './script';

/** A character as it stood in the bytes, before its origin is sought. */
export interface Emission {
  readonly code: number;
  readonly from: number;
  readonly end: number;
  readonly pending: number;
  readonly pendingFrom: number;
  readonly tail: number;
  readonly kind: Hypothesis['kind'];
}

export interface Reader {
  readonly text: string;
  readonly model: LanguageModel;
  readonly script: Script;
  readonly ownWords: OwnWords;
  /** Does a “ that is still open stand before this place in its line, as far as the raw text shows? */
  readonly isQuoted: (at: number) => boolean;
  /** May the bytes here be paired wrongly, although no '?' says so? */
  readonly isGarbled: (at: number) => boolean;
  /** Do so many '?' stand here that it is hopeless to ask what each was? */
  readonly isCrowded: (at: number) => boolean;
  /** Does the raw text write this character? */
  readonly isPresent: (code: number) => boolean;
}

/** What a decoder shows for a byte that found no partner. */
export const isLossSign = (code: number): boolean => code === 0x3f || code === 0xfffd;

const OPENING_QUOTE = 0x201c;
const CLOSING_QUOTE = 0x201d;

export const createReader = (text: string): Reader => {
  const present = new Uint8Array(0x10000);
  for (let at = 0; at < text.length; at += 1) present[text.charCodeAt(at)] = 1;
  const isPresent = (code: number): boolean => present[code] === 1;
  const open = openQuotes(text);
  const isQuoted = (at: number): boolean => open[at] === 1;
  const [model, script] = [languageModel(), scriptTable()];
  const garbled = garbledPlaces(text, model, script);
  const isGarbled = (at: number): boolean => garbled[at] === 1;
  const crowded = crowdedPlaces(text, isLossSign);
  const isCrowded = (at: number): boolean => crowded[at] === 1;
  const ownWords = collectOwnWords(text, model, script);
  return {text, model, script, isPresent, isQuoted, isGarbled, isCrowded, ownWords};
};

export const pairCode = (pair: number): number => codeOf(pair >> 8, pair & 0xff);

/**
 * A table maps every 于 to 於 or none: where the text has 于, its 於 were never 于.
 */
const originsIn = (reader: Reader, code: number): readonly Origin[] | null => {
  const origins = reader.script.originsOf(code);
  if (origins === null || origins.length < 2) return origins;
  const possible = origins.filter(origin => origin.sure || !reader.isPresent(origin.code));
  return possible.length > 0 ? possible : origins;
};

/** The one origin of a character that leaves no choice, 0 when there are several. */
export const onlyOrigin = (reader: Reader, code: number): number => {
  const origins = reader.script.originsOf(code);
  if (origins === null) return code;
  return origins.length === 1 ? (origins[0]?.code ?? code) : 0;
};

/** The language at large, with a part for the words of this text. */
const languageCost = (
  {model, ownWords}: Reader,
  context: Context,
  id: number,
  copied: boolean,
): number => {
  const general = model.cost(context, id);
  const own = ownWords.probability(context[2], id, copied);
  return own === 0 ? general : -Math.log((1 - OWN) * Math.exp(-general) + OWN * own);
};

/** What speaks against a character that was put together from bytes. */
const doubt = (reader: Reader, {code, from, kind}: Emission): number => {
  if (kind === null) return 0;
  const unmade = reader.script.isSimplified(code) ? COST.notFromTable : 0;
  const expected = reader.isQuoted(from) ? CLOSING_QUOTE : OPENING_QUOTE;
  const isQuote = code === OPENING_QUOTE || code === CLOSING_QUOTE;
  return isQuote && code !== expected ? unmade + COST.quoteOutOfOrder : unmade;
};

/** The hypotheses that go on with this character: one for each of its origins. */
export const emit = (
  reader: Reader,
  back: Hypothesis,
  cost: number,
  step: Emission,
): Hypothesis[] => {
  const origins = originsIn(reader, step.code) ?? [{code: step.code, sure: true}];
  const spent = back.cost + cost + doubt(reader, step);
  return origins.map(origin => {
    const id = reader.model.idOf(origin.code);
    const unsure = origin.sure ? 0 : COST.unsureOrigin;
    return {
      back,
      cost: spent + unsure + languageCost(reader, back.context, id, step.kind === null),
      pending: step.pending,
      pendingFrom: step.pendingFrom,
      tail: step.tail,
      context: longer(back.context, id),
      code: origin.code,
      from: step.from,
      end: step.end,
      kind: step.kind,
    };
  });
};
