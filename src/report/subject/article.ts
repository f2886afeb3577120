import type {ArticleRows} from '../../query/collect';
import type {Language} from '../../language/language';
import {bodyForest} from '../body-tree';
import type {Paragraph} from '../document';
import {articleOf, dayOf, factOf, sentenceOf, type ReportedArticle} from '../fact';
import {organisationDrawing} from '../picture';
import {heldPosts} from '../posts';
import {contentLine, counted} from '../summary';
import {contextOf, paragraph, plain, type Context} from './context';
import {reportOf, type Build} from './dossier';
import {organisationSection} from './drawings';
import {peopleSection} from './posts';
import {eventsSection, otherSection, thingSections, treeSection, visitsSection} from './sections';
import {timelineSection} from './timeline';

const origin = (
  {source, published, url, sentences}: ReportedArticle,
  {word, lang}: Context,
): Paragraph[] => [
  ...paragraph(word('source'), plain(source)),
  ...paragraph(word('published'), plain(dayOf(published))),
  ...paragraph(word('link'), url === null ? [] : [{text: url, notes: [], url}]),
  ...paragraph(word('length'), plain(counted(sentences, 'sentences', lang))),
];

/** One article: what it states, each fact with the number of its sentence. */
export const articleReport: Build<ArticleRows> = (rows, lang) => {
  const article = articleOf(rows.article);
  const facts = rows.facts.map(factOf);
  const sentences = rows.sentences.map(sentenceOf);
  const context = contextOf(lang, sentences);
  const {word} = context;
  return reportOf(
    {
      title: article.title,
      summary: [
        ...origin(article, context),
        ...paragraph(word('speaksOf'), plain(contentLine(facts, lang) || word('noFacts'))),
      ],
      sections: [
        ...peopleSection(heldPosts(facts), context),
        ...treeSection(word('bodies'), bodyForest(facts), context),
        ...organisationSection(facts, article.title, context),
        ...eventsSection(facts, context),
        ...visitsSection(facts, context),
        ...thingSections(facts, context),
        ...timelineSection(facts, context),
        ...otherSection(facts, context),
      ],
      facts,
      sentences,
    },
    context,
  );
};

/** All of an article as one drawing, however large. */
export const articlePicture = (rows: ArticleRows, lang: Language): string => {
  const {title, source, published} = articleOf(rows.article);
  const heading = [title, source, dayOf(published)].filter(part => part !== null).join(' · ');
  return organisationDrawing(rows.facts.map(factOf), heading, lang).svg;
};
