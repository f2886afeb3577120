import {parseHTML} from 'linkedom';

/** The little of the DOM that reading a page needs; linkedom gives it. */
export interface PageElement {
  readonly textContent: string;
  readonly innerHTML: string;
  readonly getAttribute: (name: string) => string | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
}

export interface PageDocument {
  readonly body: PageElement | null;
  readonly querySelector: (selector: string) => PageElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
}

/** linkedom's own types need the browser's, which this package does without. */
const parse = parseHTML as unknown as (html: string) => {readonly document: PageDocument};

/** Saved fragments have no body, and without one linkedom finds no document in them. */
const withBody = (html: string): string =>
  /<body\b/iu.test(html) ? html : `<html><body>${html}</body></html>`;

/** Tags that pages nest, or forget to close. */
const NESTING = /<(\/?)(?:a|b|center|div|em|font|i|section|span|strong|table|u)\b/giu;
/** The time a page takes grows with the square of its depth; real ones stay below a hundred. */
const MAX_DEPTH = 1000;

const isTooDeep = (html: string): boolean => {
  let depth = 0;
  for (const [, slash] of html.matchAll(NESTING)) {
    depth = Math.max(0, depth + (slash === '' ? 1 : -1));
    if (depth > MAX_DEPTH) return true;
  }
  return false;
};

/** @throws RangeError when the tags are nested too deeply */
export const parsePage = (html: string): PageDocument => {
  if (isTooDeep(html)) throw new RangeError(`tags nested more than ${MAX_DEPTH} deep`);
  return parse(withBody(html)).document;
};
