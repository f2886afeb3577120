import type {LabelledText} from './text';

interface CluenerObject {
  readonly text: string;
  readonly label: Record<string, Record<string, [number, number][]>>;
}

/** CLUENER as it lies there: pretty-printed JSON objects one after the other, ends inclusive. */
export const parseCluener = (file: string): LabelledText[] =>
  file
    .trim()
    .split(/(?<=^\})\n(?=\{)/mu)
    .map(json => JSON.parse(json) as CluenerObject)
    .map(({text, label}) => ({
      text,
      spans: Object.entries(label)
        .flatMap(([name, entries]) =>
          Object.values(entries)
            .flat()
            .map(([start, last]) => ({start, end: last + 1, label: name})),
        )
        .sort((a, b) => a.start - b.start || b.end - a.end),
    }));
