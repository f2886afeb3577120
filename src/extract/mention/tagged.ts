import type {Span} from '../../article/span';
import {bodyTypeOf} from '../body/type';
import type {Mention} from '../document';
import type {Tagger} from '../tagger';

/** Below this the tagger is more often wrong than right (docs/quality.md). */
const LEAST_CONFIDENCE = {person: 0.5, body: 0.4, area: 0.5} as const;

/** Its titles are not asked for: the word list finds them. */
export const TAGGED_LAYERS = ['person', 'body', 'area'] as const;

/** Mentions by the learned tagger, line by line; they may overlap. */
export const taggedMentions = (text: string, tagger: Tagger): Mention[] =>
  [...text.matchAll(/[^\n]+/gu)].flatMap(line =>
    tagger.tag(line[0]).flatMap((span): Mention[] => {
      const {layer, confidence} = span;
      if (layer !== 'person' && layer !== 'body' && layer !== 'area') return [];
      if (confidence < LEAST_CONFIDENCE[layer]) return [];
      return [
        mentionAt(
          text,
          {start: line.index + span.start, end: line.index + span.end},
          layer,
          'tagger',
          confidence,
        ),
      ];
    }),
  );

/** 韩 正 is 韩正; Anna Berg keeps its blank. */
const BLANK_IN_NAME = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

/** A mention with its name and type read from the text. */
export const mentionAt = (
  text: string,
  span: Span,
  kind: 'person' | 'body' | 'area',
  rule: string,
  confidence: number,
): Mention => {
  const surface = text.slice(span.start, span.end);
  const name = kind === 'person' ? surface.replace(BLANK_IN_NAME, '') : surface;
  const type = kind === 'person' ? null : kind === 'area' ? 'district_or_region' : bodyTypeOf(name);
  return {start: span.start, end: span.end, kind, name, type, rule, confidence};
};
