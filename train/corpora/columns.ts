import type {LabelledSpan, LabelledText} from './text';

/** A character and its tag a line, an empty line between sentences; B I or B M E S before the label. */
export const parseColumns = (file: string): LabelledText[] =>
  file
    .split(/\n\s*\n/u)
    .map(block => parseSentence(block))
    .filter(sentence => sentence.text !== '');

const parseSentence = (block: string): LabelledText => {
  const spans: {start: number; end: number; label: string}[] = [];
  let text = '';
  for (const line of block.split('\n')) {
    const match = /^(\S+)\s+(?:O|([BIMES])-(\S+))\s*$/u.exec(line);
    if (!match) continue;
    const [, character = '', position, label] = match;
    const last = spans.at(-1);
    if (label !== undefined) {
      const continues = position !== 'B' && position !== 'S';
      if (continues && last?.label === label && last.end === text.length)
        last.end += character.length;
      else spans.push({start: text.length, end: text.length + character.length, label});
    }
    text += character;
  }
  return {text, spans: spans satisfies LabelledSpan[]};
};
