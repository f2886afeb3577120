/**
 * What an assumption costs, in -ln(p) beside the language model's costs. Chosen on damaged news;
 * bench/repair-quality.ts shows what a change of them does.
 */
export const COST = {
  /** A '?' stands for a lost byte: one of 126, and most '?' are question marks. */
  lostByte: 5,
  /** The byte after a torn pair has no choice but to be lost before ASCII. */
  lostAfterTear: 1,
  /** A byte is lost and nothing shows it. */
  lostSilently: 18,
  /** The decoder would have paired the lost byte with the next one, so more must have gone wrong. */
  wouldHavePaired: 9,
  /** The same for the lead byte of “《。 and their like, where sites cut texts. */
  cutAtPunctuation: 4,
  /** A question mark right before another mark, in a text whose torn pairs look just so. */
  questionBeforeMark: 5,
  /** 。 before “ or ” is torn far more often than all other characters together. */
  tornNotFullStop: 2.5,
  /** ” where the line shows no open “, or “ where it does; the twin may be torn, too. */
  quoteOutOfOrder: 3,
  /** The decoder took a bracket along that belongs to the text. */
  swallowedBracket: 3,
  /** Only a converter for real Traditional text, not the inverse of a table, says so. */
  unsureOrigin: 12,
  /** A table would have changed this character to a Traditional one. */
  notFromTable: 8,
  /** A note whose reading is not the character's usual one. */
  note: {usual: 0, other: 1.5, near: 2.5, none: 10},
  /** A note on a character that no table changes: sites that annotate names do so. */
  noteOnUnchanged: 4,
} as const;

/** Hypotheses that cost so much more than the best one are dropped. */
export const MARGIN = 22;
/** At most so many are kept at one place: above the 126 bytes that a '?' may be. */
export const WIDTH = 160;
/** At most so many of them may go on to assume a lost byte. */
export const LOSERS = 4;
/** Characters dearer than this, alone, are so rare that bytes before them may have been lost. */
export const RARE = 11.5;
/** Share of the text's own pairs of characters in the probability of a character. */
export const OWN = 0.1;
