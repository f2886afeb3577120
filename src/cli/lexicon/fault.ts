/** What is wrong with a line, and what to do. */
export interface Fault {
  readonly what: string;
  readonly nextStep: string;
}

export const isFault = (item: object): item is Fault => 'nextStep' in item;

export const clipped = (text: string): string =>
  text.length > 40 ? `${text.slice(0, 40)}…` : text;

const SHORTEST = 2;
const LONGEST = 60;

/** The first that is no name is what is wrong. */
export const faultyName = (names: readonly string[]): Fault | null => {
  const bad = names.find(({length}) => length < SHORTEST || length > LONGEST);
  return bad === undefined
    ? null
    : {
        what: `"${clipped(bad)}" is no name of ${SHORTEST} to ${LONGEST} characters`,
        nextStep:
          'A single character would be found everywhere: write the name in full, or take it out.',
      };
};
