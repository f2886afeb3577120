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

export const parsePage = (html: string): PageDocument => parse(withBody(html)).document;
