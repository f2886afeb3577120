import type {BodyType} from '../../../article/facts';
import {lazy, readRules} from '../../../lexicon/word-list';
import {officialAreas} from '../../body/gazetteer';
import {definitionsIn} from '../../coreference/short-form';
import type {Document, Mention} from '../../document';
import {keptWith} from '../../kept-with';
import {outermost} from '../../outermost';

interface DefaultBodyRules {
  readonly classes: Readonly<
    Record<string, {readonly types: readonly BodyType[]; readonly ends?: string}>
  >;
  readonly personal: {readonly heads: readonly string[]};
  readonly committeeTitles: {readonly heads: readonly string[]};
  readonly areaTitles: {readonly heads: readonly string[]};
  readonly committeeMembers: {readonly heads: readonly string[]};
  readonly committeeKinds: {readonly ends: Readonly<Record<string, string>>};
  readonly ofAssociation: {readonly heads: readonly string[]};
  readonly ofCommittees: {readonly classes: readonly string[]};
  readonly meetings: {readonly words: readonly string[]};
  readonly needsBody: {readonly titles: readonly string[]};
  readonly ofWhole: {readonly heads: readonly string[]};
  readonly sharing: {readonly classes: readonly string[]};
  readonly signs: {readonly ends: Readonly<Record<string, readonly string[]>>};
}

export const defaultBodyRules = lazy(() => readRules<DefaultBodyRules>('default-body'));

/** What the article says about bodies outside the sentence at hand. */
export interface BodyContext {
  /** The article's outermost bodies in order of reading. */
  readonly bodies: readonly Mention[];
  /** All bodies, also those inside longer names. */
  readonly named: readonly Mention[];
  /** Those whose heads a bare office may be: not the ones where another only sits. */
  readonly hosts: readonly Mention[];
  /** The firm that the text calls 公司 from here on: 北岸科技股份有限公司（以下简称“公司”）. */
  readonly ownFirm: Mention | null;
  /** How the names of its firms and associations begin, as brands do. */
  readonly brands: ReadonlySet<string>;
  /** Short names that the text defines (以下简称“协调委”). */
  readonly shortForms: ReadonlySet<string>;
  /** Whether the name of a body is a longer one that ends so. */
  readonly endsName: (end: string) => boolean;
  /** The one area of a kind (市, 县) that the article speaks of most, or null when two are level. */
  readonly areaOfKind: (kind: string) => string | null;
  /** Of some bodies (at least one) the one that the article names most; of equals the first. */
  readonly heaviest: (bodies: readonly Mention[]) => Mention;
}

const commonest = <T>(items: readonly T[], key: (item: T) => string): T | null => {
  const counts = new Map<string, {item: T; count: number}>();
  for (const item of items) {
    const entry = counts.get(key(item)) ?? {item, count: 0};
    entry.count += 1;
    counts.set(key(item), entry);
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  return first && first.count !== second?.count ? first.item : null;
};

/** Names of areas also stand at the head of bodies: 北岸县 in 北岸县财政局. */
const AREA_IN_NAME =
  /^(?![省市县区州]委)[\p{Script=Han}]{2,6}?(?:省|市|县|区|旗|州|盟|镇|乡)(?=\p{Script=Han})/u;

const areaNames = (mentions: readonly Mention[]): string[] =>
  mentions.flatMap(mention => {
    if (mention.kind === 'area') return [mention.name];
    const match = mention.kind === 'body' ? AREA_IN_NAME.exec(mention.name) : null;
    return match ? [match[0]] : [];
  });

const properEnds = (names: readonly string[]): ReadonlySet<string> =>
  new Set(
    [...new Set(names)].flatMap(name =>
      Array.from({length: name.length - 1}, (_, at) => name.slice(at + 1)),
    ),
  );

const BRAND_LENGTHS = [2, 3, 4, 5, 6];

const brandsOf = (mentions: readonly Mention[]): ReadonlySet<string> =>
  new Set(
    mentions
      .filter(({type}) => type === 'company' || type === 'association')
      .flatMap(({name}) => BRAND_LENGTHS.map(length => name.slice(0, length))),
  );

const CALLED_FIRM = /^(?:本?公司|集团)$/u;

const ownFirmOf = (text: string, bodies: readonly Mention[]): Mention | null =>
  definitionsIn(text, bodies).find(
    ({name, body}) => body.type === 'company' && CALLED_FIRM.test(name),
  )?.body ?? null;

const HEADLINE_BONUS = 2;

/** Bodies by how often the article names them, alone or inside a longer name; the headline counts more. */
const weightsOf = (document: Document): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>();
  const headlineEnd = document.sentences[0]?.end ?? 0;
  for (const mention of document.mentions) {
    if (mention.kind !== 'body') continue;
    const weight = 1 + (mention.start < headlineEnd ? HEADLINE_BONUS : 0);
    weights.set(mention.name, (weights.get(mention.name) ?? 0) + weight);
  }
  return weights;
};

/** 办公室设在北岸区水务局: the seat of an office. */
const HOUSED = /(?:设在|设于|挂靠(?:在|于)?)$/u;

const read = (document: Document): BodyContext => {
  const bodies = outermost(document.mentions).filter(mention => mention.kind === 'body');
  const bodyNames = document.mentions.filter(mention => mention.kind === 'body');
  const isSeat = ({start}: Mention): boolean =>
    HOUSED.test(document.text.slice(Math.max(0, start - 4), start));
  const named = areaNames(document.mentions);
  const areaEnds = properEnds(named);
  // The end of a longer name that no gazetteer has is no area of its own.
  const official = officialAreas(document.text)
    // 代县长: no county of 代.
    .filter(({start, end}) => end - start > 2 || document.text[end] !== '长')
    .map(({value}) => value)
    .filter(name => !areaEnds.has(name));
  const areas = [...named, ...official];
  const isOfficial = new Set(official);
  const mainArea = keptWith((all: readonly string[], kind: string) =>
    commonest(
      all.filter(name => name.endsWith(kind) && (name.length > 2 || isOfficial.has(name))),
      name => name,
    ),
  );
  const weights = weightsOf(document);
  const ends = lazy(() => properEnds(bodyNames.map(({name}) => name)));
  const weight = (body: Mention): number => weights.get(body.name) ?? 0;
  return {
    bodies,
    named: bodyNames,
    hosts: bodyNames.filter(body => !isSeat(body)),
    ownFirm: ownFirmOf(document.text, bodies),
    brands: brandsOf(bodies),
    shortForms: new Set(
      document.mentions.filter(({rule}) => rule === 'definition').map(({name}) => name),
    ),
    endsName: end => ends().has(end),
    areaOfKind: kind => mainArea(areas, kind),
    heaviest: candidates =>
      candidates.reduce((best, body) => (weight(body) > weight(best) ? body : best)),
  };
};

const known = new WeakMap<Document, BodyContext>();

/** Kept as long as the article is: posts and relations are read against it. */
export const bodyContextOf = (document: Document): BodyContext => {
  const context = known.get(document) ?? read(document);
  known.set(document, context);
  return context;
};
