/** What `tupu doctor` finds, and how it is told. */

export interface Check {
  readonly name: string;
  /** `optional` is not there or too old, and tupu works without it. */
  readonly state: 'ok' | 'optional' | 'wrong';
  readonly found: string;
  /** What to do about it; null when it is in order. */
  readonly advice: string | null;
}

export const ok = (name: string, found: string): Check => ({
  name,
  state: 'ok',
  found,
  advice: null,
});

export const wrong = (name: string, found: string, advice: string): Check => ({
  name,
  state: 'wrong',
  found,
  advice,
});

export const optional = (name: string, found: string, advice: string): Check => ({
  name,
  state: 'optional',
  found,
  advice,
});

/** What is optional never stands in the way. */
export const inOrder = (checks: readonly Check[]): boolean =>
  checks.every(({state}) => state !== 'wrong');

const SIGNS = {ok: 'ok   ', optional: '-    ', wrong: 'WRONG'} as const;

/** A line a check, and below it what to do. */
export const doctorText = (checks: readonly Check[]): string => {
  const width = Math.max(...checks.map(({name}) => name.length));
  const lines = checks.flatMap(({name, state, found, advice}) => [
    `${SIGNS[state]}  ${name.padEnd(width)}  ${found}`,
    ...(advice === null ? [] : [`${' '.repeat(SIGNS.ok.length + width + 4)}${advice}`]),
  ]);
  const end = inOrder(checks)
    ? 'All that is needed is in order.'
    : `Not in order: ${checks
        .filter(({state}) => state === 'wrong')
        .map(({name}) => name)
        .join(', ')}.`;
  return [...lines, '', end].join('\n');
};
