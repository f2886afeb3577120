import type {Article} from '../article/article';
import type {ArticleFacts} from '../article/facts';
import {lazy} from '../lexicon/word-list';
import {splitSentences} from '../segment/sentences';
import {assemble} from './assemble';
import {calibrateFacts, defaultCalibrate, type Calibrate} from './confidence';
import {findDates} from './date';
import {anchorOf} from './date/anchor';
import {provedByChain, withReferences} from './coreference/chain';
import {eventReferences, nounReferences, surnameReferences} from './coreference/references';
import type {Document} from './document';
import {findEvents} from './event';
import {findFigures} from './figure';
import {findHonours} from './honour';
import {findInitiatives} from './initiative';
import {findMentions} from './mention';
import {TAGGED_LAYERS} from './mention/tagged';
import {findPosts} from './post';
import {postClaims} from './post/claims';
import {findRelations} from './relation';
import {findStatements} from './statement';
import {loadTagger, type Tagger} from './tagger';

export {toFlat, type FlatDocument} from './flat';

const defaultTagger = lazy(() => loadTagger(undefined, TAGGED_LAYERS));

/**
 * Everything one article states, each fact with the sentence that proves it. Looks at this article
 * alone and holds nothing between two; the same article gives the same facts.
 */
export const extract = (
  article: Article,
  tagger: Tagger = defaultTagger(),
  calibrate: Calibrate = defaultCalibrate(),
): ArticleFacts => {
  const {text} = article;
  const document: Document = {
    article,
    text,
    sentences: splitSentences(text),
    mentions: findMentions(text, tagger),
  };
  const dates = findDates(text, anchorOf(text, article.metadata));
  const nouns = nounReferences(document);
  const resolved = withReferences(document, nouns);
  const events = findEvents(document, dates, resolved);
  const bodyNames = new Set(
    document.mentions.filter(({kind}) => kind === 'body').map(({name}) => name),
  );
  const claims = [
    ...findPosts(document, dates).flatMap(post => postClaims(post, bodyNames)),
    ...findRelations(document, resolved),
    ...events.claims,
    ...findHonours(resolved, dates),
    ...findInitiatives(document),
    ...findFigures(document),
    ...findStatements(document),
  ];
  const references = [
    ...nouns,
    ...surnameReferences(document),
    ...events.occurrences,
    ...eventReferences(text, events.events, events.occurrences),
  ];
  const proved = claims.map(claim => provedByChain(claim, nouns, document.mentions));
  return calibrateFacts(assemble(document, references, proved), calibrate);
};
