/** Exit codes of every command; documented in README.md and never renumbered. */
export const EXIT = {ok: 0, usage: 1, someInputsFailed: 2, storeUnreachable: 3} as const;
