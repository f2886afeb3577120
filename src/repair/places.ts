/** What every place of the raw text needs to know of its neighbourhood, gathered in one pass each. */
import {RARE} from './costs';
import type {LanguageModel} from './language-model';
import type {Script} from './script';

const FIRST_IDEOGRAPH = 0x3400;
/** 1 where a “ of the same line is open. */
export const openQuotes = (text: string): Uint8Array => {
  const open = new Uint8Array(text.length + 1);
  let state = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '“') state = 1;
    else if (char === '”' || char === '\n') state = 0;
    open[at + 1] = state;
  }
  return open;
};

/** Is the character, whatever its origin, so rare that it may be made of two others' bytes? */
const rarity = (model: LanguageModel, script: Script, code: number): number => {
  if (code < FIRST_IDEOGRAPH) return 0;
  const origins = script.originsOf(code) ?? [{code}];
  return origins.every(origin => model.costAlone(model.idOf(origin.code)) > RARE) ? 1 : 0;
};

const STRETCH = 4;

/** 1 where a rare character begins, or is about to begin, a stretch that has another one. */
export const garbledPlaces = (text: string, model: LanguageModel, script: Script): Uint8Array => {
  const rare = Uint8Array.from({length: text.length}, (_, at) =>
    rarity(model, script, text.charCodeAt(at)),
  );
  const at = (place: number): number => rare[place] ?? 0;
  return rare.map((_, place) => {
    const near = at(place) + at(place + 1);
    return near > 0 && near + at(place + 2) + at(place + STRETCH - 1) > 1 ? 1 : 0;
  });
};

/** Signs of loss in so many characters; where there are more, too little is left to tell by. */
const WINDOW = 64;
const MOST_SIGNS = 8;

/** 1 where signs of loss stand so close that they are no scraper's work, or past repair. */
export const crowdedPlaces = (text: string, isSign: (code: number) => boolean): Uint8Array => {
  const crowded = new Uint8Array(text.length);
  const signAt = (at: number): number => (at >= 0 && isSign(text.charCodeAt(at)) ? 1 : 0);
  let signs = 0;
  for (let at = 0; at < text.length; at += 1) {
    signs += signAt(at) - signAt(at - WINDOW);
    crowded[at] = signs > MOST_SIGNS ? 1 : 0;
  }
  return crowded;
};
