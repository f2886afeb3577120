/** A character, read backwards, that words of a list go on with. */
interface Node {
  readonly before: Map<number, Node>;
  isWord: boolean;
}

/** Length of the longest word of a list that ends at `end` and begins at `from` or behind it; 0 for none. */
export type EndingLength = (text: string, end?: number, from?: number) => number;

/** How texts end: reads back from the end as far as some word goes on. */
export const buildEndings = (words: Iterable<string>): EndingLength => {
  const root: Node = {before: new Map(), isWord: false};
  for (const word of words) {
    let node = root;
    for (let at = word.length - 1; at >= 0; at -= 1) {
      const unit = word.charCodeAt(at);
      const next = node.before.get(unit) ?? {before: new Map<number, Node>(), isWord: false};
      node.before.set(unit, next);
      node = next;
    }
    node.isWord = word !== '';
  }
  return (text, end = text.length, from = 0) => {
    let longest = 0;
    let node: Node | undefined = root;
    for (let at = end - 1; at >= from; at -= 1) {
      node = node.before.get(text.charCodeAt(at));
      if (!node) break;
      if (node.isWord) longest = end - at;
    }
    return longest;
  };
};
