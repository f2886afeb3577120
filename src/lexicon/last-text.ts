/** Shorter texts are read again faster than they are compared. */
const WORTH_KEEPING = 256;

/**
 * The same result for the same text, kept until another long text comes: the parts of extraction
 * ask one after the other for the titles and areas of the article at hand. Callers must not change
 * what they are given.
 */
export const ofLastText = <T>(read: (text: string) => T): ((text: string) => T) => {
  let last: {readonly text: string; readonly result: T} | null = null;
  return text => {
    if (text.length < WORTH_KEEPING) return read(text);
    if (last?.text !== text) last = {text, result: read(text)};
    return last.result;
  };
};
