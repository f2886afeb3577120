import type {Span} from '../../src/article/span';
import type {GoldArticle} from './gold';

type ClaimKind = 'person' | 'body' | 'area';

/** A place of the text that a name of the annotation was found to stand at. */
export interface Claim extends Span {
  readonly kind: ClaimKind;
  readonly name: string;
}

const isLatin = (character: string | undefined): boolean =>
  character !== undefined && /[A-Za-z]/u.test(character);

/** Every place where the name stands; a Latin name only as whole words. */
export const occurrences = (text: string, name: string): Span[] => {
  const found: Span[] = [];
  if (name === '') return found;
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
    const end = start + name.length;
    const cutsWord =
      (isLatin(text[start - 1]) && isLatin(text[start])) ||
      (isLatin(text[end]) && isLatin(text[end - 1]));
    if (!cutsWord) found.push({start, end});
  }
  return found;
};

/** Gives each name its places, longest names first, no two on one character. Sorted by start. */
export const claimNames = (article: GoldArticle): Claim[] => {
  const taken = new Uint8Array(article.text.length);
  const claims: Claim[] = [];
  for (const {name, kind} of namesOf(article))
    for (const span of occurrences(article.text, name)) {
      if (taken.subarray(span.start, span.end).includes(1)) continue;
      taken.fill(1, span.start, span.end);
      claims.push({...span, kind, name});
    }
  return claims.sort((a, b) => a.start - b.start);
};

const namesOf = (article: GoldArticle): {name: string; kind: ClaimKind}[] =>
  [
    ...article.persons.map(name => ({name, kind: 'person' as const})),
    ...article.organizations.map(({name, type}) => ({
      name,
      kind: type === 'district_or_region' ? ('area' as const) : ('body' as const),
    })),
  ].sort((a, b) => b.name.length - a.name.length);
