import type {Sentence} from '../article/article';
import {atEnd} from '../lexicon/at-end';
import {mentionsIn} from './by-sentence';
import type {Document, Mention} from './document';
import {outermost} from './outermost';
import {isOfOffice} from './title/office';
import {isTouching} from './touching';

/** A body behind one of these is a place, a source or an addressee. */
const NOT_SUBJECT = atEnd('在|于|到|向|对|由|与|从|赴|来自|位于|走进|根据|按照');

const mayBeSubject = ({type}: Mention): boolean => type !== null && type !== 'media';

/** The sentences that name a body or area of which something may be told. */
export const sentencesWithSubject = (document: Document): Sentence[] =>
  document.sentences.filter(sentence => mentionsIn(document, sentence).some(mayBeSubject));

/**
 * The body or area a sentence speaks of when something of its own is told at `place`: the first
 * before it that is neither a place nor part of a person's office. Null when there is none.
 */
export const subjectBefore = (
  document: Document,
  sentence: Sentence,
  place: number,
): Mention | null => {
  const {text} = document;
  const inside = mentionsIn(document, sentence);
  const isOffice = (mention: Mention): boolean =>
    isOfOffice(text, mention) ||
    inside.some(({kind, start}) => kind === 'person' && isTouching(text, mention.end, start));
  return (
    outermost(inside).find(
      mention =>
        mayBeSubject(mention) &&
        mention.end <= place &&
        !NOT_SUBJECT.test(text.slice(sentence.start, mention.start)) &&
        !isOffice(mention),
    ) ?? null
  );
};
