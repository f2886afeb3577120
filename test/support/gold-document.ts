import type {ArticleMetadata} from '../../src/article/article';
import type {BodyType} from '../../src/article/facts';
import {type Span, byPosition, contains, overlaps} from '../../src/article/span';
import type {Document, Mention, MentionKind} from '../../src/extract/document';
import {splitSentences} from '../../src/segment/sentences';

/** A line of test/data/gold.jsonl: an article with what a reader finds in it. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly persons: readonly string[];
  readonly organizations: readonly {readonly name: string; readonly type: BodyType}[];
  readonly roles: readonly {
    readonly person: string;
    readonly org: string | null;
    readonly title: string;
    readonly status?: string;
  }[];
  readonly relations: readonly {
    readonly subject: string;
    readonly predicate: string;
    readonly object: string;
  }[];
  readonly events: readonly {
    readonly name: string;
    readonly date: string | null;
    readonly organizer: string | null;
    readonly place: string | null;
  }[];
}

const NO_METADATA: ArticleMetadata = {title: null, url: null, source: null, publishedAt: null};

const occurrences = (text: string, name: string): Span[] => {
  const spans: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    spans.push({start: at, end: at + name.length});
  }
  return spans;
};

const mentionsOf = (
  text: string,
  name: string,
  kind: MentionKind,
  type: BodyType | null,
): Mention[] =>
  occurrences(text, name).map(span => ({
    ...span,
    kind,
    name: kind === 'person' ? name.replace(/\s(?=\p{Script=Han})/gu, '') : name,
    type,
    rule: 'gold',
    confidence: 1,
  }));

const longestFirst = (a: Span, b: Span): number => b.end - b.start - (a.end - a.start);

/** Drops what crosses a longer mention; a body inside a body stays, nothing else inside anything. */
const disentangled = (mentions: readonly Mention[]): Mention[] => {
  const kept: Mention[] = [];
  for (const mention of mentions.toSorted(longestFirst)) {
    const isBody = mention.type !== null;
    const clash = kept.some(
      other =>
        overlaps(other, mention) && !(isBody && other.type !== null && contains(other, mention)),
    );
    if (!clash) kept.push(mention);
  }
  return kept.toSorted(byPosition);
};

/** The article with a reader's names as its mentions, so that extractors are tested alone. */
export const goldDocument = (gold: GoldArticle): Document => {
  const {text} = gold;
  const titles = new Set(gold.roles.map(role => role.title));
  const mentions = [
    ...gold.persons.flatMap(name => mentionsOf(text, name, 'person', null)),
    ...gold.organizations.flatMap(({name, type}) =>
      mentionsOf(text, name, type === 'district_or_region' ? 'area' : 'body', type),
    ),
    ...[...titles].flatMap(name => mentionsOf(text, name, 'title', null)),
  ];
  return {
    article: {
      id: gold.id,
      docId: gold.id,
      text,
      rawText: text,
      toRaw: offset => offset,
      metadata: NO_METADATA,
    },
    text,
    sentences: splitSentences(text),
    mentions: disentangled(mentions),
  };
};

/** A text with the names that stand in it, for small cases. */
export const documentWith = (
  text: string,
  persons: readonly string[] = [],
  organizations: Readonly<Record<string, BodyType>> = {},
  titles: readonly string[] = [],
): Document =>
  goldDocument({
    id: 'case',
    text,
    persons,
    organizations: Object.entries(organizations).map(([name, type]) => ({name, type})),
    roles: titles.map(title => ({person: '', org: null, title})),
    relations: [],
    events: [],
  });
