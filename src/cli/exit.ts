/** Exit codes of every command; documented in docs/command-line.md and never renumbered. */
export const EXIT = {
  ok: 0,
  usage: 1,
  someInputsFailed: 2,
  storeUnreachable: 3,
  /** Ctrl-C, as shells have it: 128 and the number of the signal. */
  interrupted: 130,
  /** SIGTERM. */
  terminated: 143,
} as const;
