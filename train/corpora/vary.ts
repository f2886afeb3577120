import type {Span} from '../../src/article/span';
import type {Claim} from './claims';
import type {ProjectedArticle} from './layer-examples';

/** Names to put in the place of others: persons, and bodies by their type. */
export interface NamePool {
  readonly persons: readonly string[];
  readonly bodies: ReadonlyMap<string, readonly string[]>;
}

/**
 * The same article about other people and bodies: every name is changed for one of its kind, the
 * same name always for the same. What is learned is then how names stand in a text more than which
 * names our few articles hold. Bodies whose end is the unit of a title stay.
 */
export const vary = (
  {article, claims, titles}: ProjectedArticle,
  pool: NamePool,
  share: number,
  next: () => number,
): ProjectedArticle => {
  const types = new Map(article.organizations.map(({name, type}) => [name, type]));
  const chosen = new Map<string, string>();
  const newName = (claim: Claim): string => {
    const known = chosen.get(claim.name);
    if (known !== undefined) return known;
    const names =
      claim.kind === 'person' ? pool.persons : (pool.bodies.get(types.get(claim.name) ?? '') ?? []);
    const fits = !claim.name.includes(' ') && next() < share;
    const name = (fits ? names[Math.floor(next() * names.length)] : undefined) ?? claim.name;
    chosen.set(claim.name, name);
    return name;
  };
  const edits = claims
    .filter(claim => !titles.units.some(unit => unit.start < claim.end && claim.start < unit.end))
    .map(claim => ({start: claim.start, end: claim.end, name: newName(claim)}));
  let text = '';
  let from = 0;
  const shifts: {at: number; by: number}[] = [];
  for (const {start, end, name} of edits) {
    text += article.text.slice(from, start) + name;
    from = end;
    shifts.push({at: end, by: text.length - end});
  }
  text += article.text.slice(from);
  const shift = (place: number): number =>
    place + (shifts.findLast(({at}) => at <= place)?.by ?? 0);
  const move = (span: Span): Span => ({start: shift(span.start), end: shift(span.end)});
  return {
    article: {...article, text},
    claims: claims.map(claim => ({...claim, ...move(claim)})),
    titles: {
      titles: titles.titles.map(move),
      units: titles.units.map(move),
      unsure: titles.unsure.map(move),
    },
  };
};
