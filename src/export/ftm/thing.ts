/** Nodes as entities of FollowTheMoney (https://followthemoney.tech): each has one schema of its model. */
import {someTexts, text, webAddressIn} from '../properties';
import type {ExportedNode} from '../source';

/** Values are lists of texts; an entity is one line of the file. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

type Given = Readonly<Record<string, string | readonly string[] | undefined>>;

/** FollowTheMoney knows no empty value. */
export const entity = (id: string, schema: string, given: Given): FtmEntity => ({
  id,
  schema,
  properties: Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      const values = (typeof value === 'string' ? [value] : (value ?? [])).filter(
        one => one.trim() !== '',
      );
      return values.length === 0 ? [] : [[name, values]];
    }),
  ),
});

const BODY_SCHEMAS: Readonly<Record<string, string>> = {
  company: 'Company',
  government: 'PublicBody',
  street: 'PublicBody',
  community: 'PublicBody',
  district_or_region: 'PublicBody',
};

/** Areas too are bodies here: posts stand in them, and an Address can have none. */
const bodySchema = (kind: string | undefined): string => BODY_SCHEMAS[kind ?? ''] ?? 'Organization';

const common = ({name, properties}: ExportedNode): Given => ({
  name,
  alias: someTexts(properties, 'aliases'),
});

/** Null for honours, figures and statements: they are notes on what they are about. */
export const thingOf = (node: ExportedNode): FtmEntity | null => {
  const {id, label, properties} = node;
  switch (label) {
    case 'Person':
      return entity(id, 'Person', {...common(node), notes: text(properties, 'disambiguator')});
    case 'Organization':
    case 'Place': {
      const kind = text(properties, 'kind');
      return entity(id, bodySchema(kind), {...common(node), country: 'cn', keywords: kind});
    }
    case 'Event':
      return entity(id, 'Event', {
        ...common(node),
        date: text(properties, 'date'),
        keywords: text(properties, 'kind'),
      });
    case 'Initiative':
      return entity(id, 'Project', {...common(node), keywords: text(properties, 'kind')});
    case 'Article':
      return entity(id, 'Article', {
        title: node.name,
        fileName: text(properties, 'docId'),
        sourceUrl: webAddressIn(properties),
        publisher: text(properties, 'source'),
        publishedAt: text(properties, 'publishedAt'),
        language: 'zho',
      });
    default:
      return null;
  }
};
