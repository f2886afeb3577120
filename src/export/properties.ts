/** Properties of a node or relationship as the formats of the web want them. */
import {webAddress} from '../article/web-address';
import type {GraphNode, RowValue} from '../store/value';

type Properties = GraphNode['properties'];

const asText = (value: RowValue | undefined): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

/** Undefined where it is missing: JSON then leaves it out. */
export const text = (properties: Properties, name: string): string | undefined => {
  const found = asText(properties[name]);
  return found === '' ? undefined : found;
};

export const texts = (properties: Properties, name: string): string[] => {
  const value = properties[name];
  return Array.isArray(value) ? value.map(String) : [];
};

/** Undefined without any: JSON then leaves it out. */
export const someTexts = (properties: Properties, name: string): string[] | undefined => {
  const found = texts(properties, name);
  return found.length === 0 ? undefined : found;
};

/** Undefined for what is no address of a page. */
export const webAddressIn = (properties: Properties): string | undefined =>
  webAddress(text(properties, 'url') ?? null) ?? undefined;

/** Beginning and end of a tenure, as exact as the text has them. */
export const tenure = (properties: Properties): {since?: string; until?: string} => {
  const since = text(properties, 'since');
  const until = text(properties, 'until');
  return {...(since !== undefined && {since}), ...(until !== undefined && {until})};
};
