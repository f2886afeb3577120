import {BODY_TYPES, type BodyType} from '../../article/facts';
import {buildEndings, type EndingLength} from '../../lexicon/endings';
import {lazy, readClassedWords} from '../../lexicon/word-list';

interface TypeWords {
  readonly typed: ReadonlyMap<string, BodyType>;
  /** Endings of units, with the type of one that stands in no other body. */
  readonly units: ReadonlyMap<string, BodyType>;
  /** How long the typed ending of a name is, and the one that shows the host of a unit inside it. */
  readonly typedEnding: EndingLength;
  readonly hostEnding: EndingLength;
  readonly partyStarts: readonly string[];
  readonly starts: readonly (readonly [start: string, type: BodyType])[];
}

const isBodyType = (name: string): name is BodyType =>
  (BODY_TYPES as readonly string[]).includes(name);

const UNITS: readonly (readonly [name: string, type: BodyType])[] = [
  ['unit', 'government'],
  ['unit_company', 'company'],
  ['unit_other', 'other'],
  ['unit_street', 'street'],
];
const STARTS: readonly (readonly [name: string, type: BodyType])[] = [
  ['government_start', 'government'],
  ['school_start', 'school'],
  ['other_start', 'other'],
  ['media_start', 'media'],
];

const ofClass = (words: ReadonlyMap<string, string>, wanted: string): string[] =>
  [...words].filter(([, name]) => name === wanted).map(([word]) => word);

const withTypes = (
  words: ReadonlyMap<string, string>,
  classes: readonly (readonly [name: string, type: BodyType])[],
): [string, BodyType][] =>
  classes.flatMap(([name, type]) =>
    ofClass(words, name).map((word): [string, BodyType] => [word, type]),
  );

/** data/lexicon/body-types.txt and body-hosts.txt */
export const typeWords = lazy((): TypeWords => {
  const endings = readClassedWords('lexicon', 'body-types.txt');
  const hosts = readClassedWords('lexicon', 'body-hosts.txt');
  const isHost = (word: string): boolean =>
    word.length > 1 ? hosts.get(word) !== 'no_host' : hosts.get(word) === 'host';
  const typed = new Map(
    [...endings].flatMap(([word, name]) => (isBodyType(name) ? [[word, name] as const] : [])),
  );
  const units = new Map(withTypes(endings, UNITS));
  return {
    typed,
    units,
    typedEnding: buildEndings([...typed.keys(), ...units.keys()]),
    hostEnding: buildEndings([...typed.keys()].filter(isHost)),
    partyStarts: ofClass(endings, 'party_start'),
    starts: withTypes(hosts, STARTS),
  };
});
