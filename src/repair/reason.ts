/** Why a change was made, in a sentence for the reader. */
import type {ChangeKind} from './change';

export const reasonOf = (kind: ChangeKind, from: string, to: string, before: string): string => {
  switch (kind) {
    case 'traditional':
      return `The text is damaged, and in it a table of characters made ${from} of ${to}.`;
    case 'pinyin-note':
      return `A site's script put the note ${from} behind ${before}.`;
    case 'torn-by-note':
      return `A site's script put a note between the bytes of ${to}, where two bytes of neighbours looked like a character of its list.`;
    case 'torn-by-mark':
      return `Two bytes of ${to} looked like a full-width mark and became an ASCII mark.`;
    case 'shifted-bytes':
      return `A byte was lost, and the bytes of ${to} were paired wrongly.`;
  }
};
