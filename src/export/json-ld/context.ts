/** The vocabulary: schema.org and W3C ORG where they have the word, urn:tupu: where they have none. */
export const CONTEXT = {
  schema: 'https://schema.org/',
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  tupu: 'urn:tupu:vocabulary:',
} as const;

/** Ids are hashes of content, so that two exports of one fact name the same thing. */
export const iri = (id: string): string => `urn:tupu:${id}`;
