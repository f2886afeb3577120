/**
 * The graph of an organisation as a drawing: trees of bodies on the left, their posts, and the people
 * who hold them on the right. The same facts give the same text.
 */
import type {Language} from '../language/language';
import type {Picture} from './document';
import type {ReportedFact} from './fact';
import {contentOf} from './picture/content';
import {layoutOf} from './picture/layout';
import {drawingOf} from './picture/svg';
import {wordsOf} from './words';

export const organisationDrawing = (
  facts: readonly ReportedFact[],
  title: string,
  lang: Language,
): Picture => drawingOf(layoutOf(contentOf(facts, lang)), title, wordsOf(lang));
