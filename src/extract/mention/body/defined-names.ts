import {definitionsIn} from '../../coreference/short-form';
import type {Mention} from '../../document';
import {isBareNoun} from './nested';

const CONFIDENCE = 0.9;

/** Short names that the text gives to a body: （以下简称“北岸科技”）; common nouns (“公司”) are none. */
export const definedNames = (text: string, mentions: readonly Mention[]): Mention[] =>
  definitionsIn(
    text,
    mentions.filter(mention => mention.kind === 'body'),
  )
    .filter(({name}) => !isBareNoun(name))
    .map(({name, body, start}) => ({
      ...body,
      start,
      end: start + name.length,
      name,
      rule: 'definition',
      confidence: CONFIDENCE,
    }));
