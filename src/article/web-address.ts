/**
 * An address that can be nothing but a page: what a page calls its address is text of the page, and may
 * run a script, leave its quotes or turn the direction of what follows.
 */
const PAGE = /^https?:\/\/[^\s<>"'`\\{}|^\p{Control}\p{Format}\p{Surrogate}\uFFFE\uFFFF]+$/u;

/** The address, or null where it is shown as text only. */
export const webAddress = (url: string | null): string | null =>
  url !== null && PAGE.test(url) && URL.canParse(url) ? url : null;
