/**
 * How often two characters stand side by side in the text itself: its names and terms are rare
 * elsewhere, but a text that tears them in one place has them whole in others.
 */
import type {LanguageModel} from './language-model';
import type {Script} from './script';

const IDS = 2 ** 13;
const FIRST_IDEOGRAPH = 0x3400;

export interface OwnWords {
  /**
   * Probability of `next` after `id` elsewhere in this text, 0 when they never meet. `copied` says
   * that the pair at hand stands in the text as it is: it must not vouch for itself.
   */
  readonly probability: (id: number, next: number, copied: boolean) => number;
}

export const collectOwnWords = (text: string, model: LanguageModel, script: Script): OwnWords => {
  const singles = new Uint32Array(IDS);
  const pairs = new Map<number, number>();
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const id = code < FIRST_IDEOGRAPH ? 0 : model.idOf(script.originsOf(code)?.[0]?.code ?? code);
    singles[before] = (singles[before] ?? 0) + 1;
    // Id 0 is any unknown character and every mark: those pairs say nothing.
    const key = before * IDS + id;
    if (before !== 0 && id !== 0) pairs.set(key, (pairs.get(key) ?? 0) + 1);
    before = id;
  }
  return {
    probability: (id, next, copied) => {
      const together = (pairs.get(id * IDS + next) ?? 0) - (copied ? 1 : 0);
      return together <= 0 ? 0 : together / Math.max(1, singles[id] ?? 0);
    },
  };
};
