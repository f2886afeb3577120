import {someTexts, text, webAddressIn} from '../properties';
import type {ExportedNode} from '../source';
import {iri} from './context';

type Label = ExportedNode['label'];

const TYPES: Readonly<Record<Label, readonly string[]>> = {
  Person: ['schema:Person'],
  Organization: ['schema:Organization', 'org:Organization'],
  // An area is governed: posts stand in it as in a body.
  Place: ['schema:AdministrativeArea', 'org:Organization'],
  Post: ['org:Post'],
  Event: ['schema:Event'],
  Honour: ['tupu:Honour'],
  Initiative: ['schema:Project'],
  Figure: ['schema:QuantitativeValue'],
  Statement: ['schema:Quotation'],
  Article: ['schema:NewsArticle'],
  Sentence: ['tupu:Sentence'],
};

const KIND_TYPES: Readonly<Record<string, string>> = {
  government: 'schema:GovernmentOrganization',
  company: 'schema:Corporation',
  school: 'schema:EducationalOrganization',
  media: 'schema:NewsMediaOrganization',
  hospital: 'schema:Hospital',
};

const typesOf = ({label, properties}: ExportedNode): string[] => {
  const more = KIND_TYPES[text(properties, 'kind') ?? ''];
  return [...TYPES[label], ...(more === undefined ? [] : [more])];
};

type Own = (node: ExportedNode) => Readonly<Record<string, unknown>>;

const OWN: Partial<Record<Label, Own>> = {
  Person: ({properties}) => ({
    'schema:disambiguatingDescription': text(properties, 'disambiguator'),
  }),
  Post: ({properties}) => ({'schema:roleName': text(properties, 'title')}),
  Event: ({properties}) => ({'schema:startDate': text(properties, 'date')}),
  Honour: ({properties}) => ({'schema:temporal': text(properties, 'year')}),
  Figure: ({properties}) => ({
    'schema:value': properties.value ?? undefined,
    'schema:unitText': text(properties, 'unit'),
    'schema:valueReference': text(properties, 'of'),
  }),
  Statement: ({properties}) => ({'schema:text': text(properties, 'text')}),
  Article: ({properties}) => ({
    'schema:headline': text(properties, 'name'),
    'schema:url': webAddressIn(properties),
    'schema:publisher': text(properties, 'source'),
    'schema:datePublished': text(properties, 'publishedAt'),
    'schema:inLanguage': 'zh',
  }),
};

export const thingOf = (node: ExportedNode): object => ({
  '@id': iri(node.id),
  '@type': typesOf(node),
  'schema:name': node.name,
  'schema:alternateName': someTexts(node.properties, 'aliases'),
  'tupu:kind': text(node.properties, 'kind'),
  ...OWN[node.label]?.(node),
});
