import type {BodyRows} from '../query/collect';
import {bodyForest, findNode} from './body-tree';
import {bodyOf, dayOf, factOf, sentenceOf, type ReportedSentence} from './fact';
import {escape} from './markdown';
import {heldPosts} from './posts';
import {references} from './references';
import {
  eventsSection,
  kindWord,
  peopleSection,
  thingSections,
  treeSection,
  visitsSection,
} from './sections';
import {contentLine, counted} from './summary';

const days = (sentences: readonly ReportedSentence[]): string => {
  const known = sentences.flatMap(({published}) => dayOf(published) ?? []).toSorted();
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? ` of ${first}` : ` from ${first} to ${last}`;
};

/** A body as Markdown, a dossier: its people, units, events, honours, figures and the proofs. */
export const reportOfBody = (rows: BodyRows): string => {
  const body = bodyOf(rows.body);
  const facts = rows.facts.map(factOf);
  const sentences = rows.sentences.map(sentenceOf);
  const refs = references(sentences);
  const posts = heldPosts(facts);
  const node = findNode(bodyForest(facts), body.id);
  const articles = new Set(sentences.map(({articleId}) => articleId)).size;
  return (
    [
      `# ${escape(body.name)}`,
      [
        kindWord(body.kind) || 'body',
        ...(body.aliases.length === 0 ? [] : [`also ${body.aliases.map(escape).join(', ')}`]),
      ].join('; ') +
        `. ${contentLine(facts) || 'No facts'}, in ${counted(articles, 'article', 'articles')}${days(sentences)}.`,
      ...peopleSection(posts, refs),
      ...treeSection(node === undefined ? [] : [node], refs),
      ...eventsSection(facts, refs),
      ...visitsSection(facts, refs),
      ...thingSections(facts, refs),
      ...(refs.notes() === '' ? [] : ['## Sentences', refs.notes()]),
    ].join('\n\n') + '\n'
  );
};
