import type {ArticleRows} from '../query/collect';
import {bodyForest} from './body-tree';
import {articleOf, dayOf, factOf, sentenceOf} from './fact';
import {escape, link} from './markdown';
import {heldPosts} from './posts';
import {references} from './references';
import {eventsSection, peopleSection, thingSections, treeSection, visitsSection} from './sections';
import {contentLine, counted} from './summary';

/** One article as Markdown: what it states, each fact with the number of its sentence. */
export const reportOfArticle = (rows: ArticleRows): string => {
  const article = articleOf(rows.article);
  const facts = rows.facts.map(factOf);
  const refs = references(rows.sentences.map(sentenceOf));
  const origin = [
    ...[article.source, dayOf(article.published)].flatMap(part =>
      part === null ? [] : [escape(part)],
    ),
    ...(article.url === null ? [] : [link(article.url, article.url)]),
    counted(article.sentences, 'sentence', 'sentences'),
  ].join(', ');
  return (
    [
      `# ${escape(article.title)}`,
      `${origin}. ${facts.length === 0 ? 'No facts were found in it.' : `It speaks of ${contentLine(facts)}.`}`,
      ...peopleSection(heldPosts(facts), refs),
      ...treeSection(bodyForest(facts), refs),
      ...eventsSection(facts, refs),
      ...visitsSection(facts, refs),
      ...thingSections(facts, refs),
      ...(refs.notes() === '' ? [] : ['## Sentences', refs.notes()]),
    ].join('\n\n') + '\n'
  );
};
