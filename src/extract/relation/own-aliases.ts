import {ownWords} from '../../lexicon/own-words';
import type {Claim} from '../claim';
import type {Document} from '../document';
import {bodyRef, personRef, refOf} from '../entity-ref';
import {OWN_RULE} from '../mention/own-names';

const CONFIDENCE = 0.99;

/** Other names of the user's own lexicon lead to the main one, whether it stands in the text or not. */
export const ownAliases = ({mentions}: Document): Claim[] => {
  const own = mentions.filter(({rule}) => rule === OWN_RULE);
  const names = new Set(mentions.map(({name}) => name));
  const first = new Map([...own].reverse().map(mention => [mention.name, mention]));
  return [...first.values()].reverse().flatMap(mention => {
    const entry = ownWords().entryOf.get(mention.name);
    if (entry === undefined || entry.name === mention.name) return [];
    const main =
      entry.kind === 'person' ? personRef(entry.name) : bodyRef(entry.name, entry.type ?? 'other');
    return [
      {
        type: 'SAME_AS',
        from: refOf(mention),
        to: names.has(entry.name) ? main : {...main, composed: true},
        properties: {by: OWN_RULE},
        evidence: [mention],
        rule: OWN_RULE,
        confidence: CONFIDENCE,
      },
    ];
  });
};
