/** Where a fact stands, for formats that name sources: the articles of its proofs. */
import {decodeProofs} from '../graph/proof';
import type {Value} from '../graph/value';
import type {ExportedRelationship} from './source';

export interface Source {
  /** Article.id */
  readonly article: string;
  readonly quote: string;
  readonly confidence: number;
}

export const sourcesOf = ({relationship}: ExportedRelationship): Source[] =>
  decodeProofs(relationship.properties.proofs as Value | undefined).map(
    ({article, quote, confidence}) => ({article, quote, confidence}),
  );
