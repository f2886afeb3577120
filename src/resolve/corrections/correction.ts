/** What a user says of who is who: the lines `same` and `apart` of a lexicon of their own. */
import {canonicalName} from '../canonical-name';

/** Someone or something as a line names it. */
export interface Reference {
  readonly name: string;
  /** A body, post or article that tells it from others of the name; null: all of the name. */
  readonly at: string | null;
}

export interface Correction {
  readonly kind: 'same' | 'apart';
  /** Two or more. */
  readonly of: readonly Reference[];
  /** Why, in the user's words; may be empty. */
  readonly reason: string;
  /** Where it stands, for messages: `lexicon/people.txt:3`. */
  readonly place: string;
}

const SIGNS = {same: ' = ', apart: ' ≠ '} as const;

export const referenceText = ({name, at}: Reference): string =>
  at === null ? name : `${name} @ ${at}`;

/** The line in one spelling; where it stands is no part of it, for lines move. */
export const correctionText = ({kind, of, reason}: Omit<Correction, 'place'>): string =>
  `${kind}: ${of.map(referenceText).join(SIGNS[kind])}${reason === '' ? '' : ` # ${reason}`}`;

/** Equal for two spellings of one reference. */
export const referenceKey = ({name, at}: Reference): string =>
  JSON.stringify([canonicalName(name), at === null ? null : canonicalName(at)]);
