import type {ArticleRows} from '../query/collect';
import {articleOf, dayOf, factOf} from './fact';
import {contentOf} from './picture/content';
import {layoutOf} from './picture/layout';
import {svgOf} from './picture/svg';

/**
 * The graph of one article as SVG: trees of bodies on the left, their posts, and the people who
 * hold them on the right. The same rows give the same text.
 */
export const pictureOfArticle = (rows: ArticleRows): string => {
  const article = articleOf(rows.article);
  const title = [article.title, article.source, dayOf(article.published)]
    .filter(part => part !== null)
    .join(' · ');
  return svgOf(layoutOf(contentOf(rows.facts.map(factOf))), title);
};
