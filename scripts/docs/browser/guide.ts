/** cypher/browser/guide.html: five steps that Neo4j Browser shows beside its results. */
import {favourites} from './favourites';

interface Step {
  readonly title: string;
  readonly text: string;
  /** A file of cypher/browser/queries/. */
  readonly query: string;
}

/** Tables and overviews first, what is asked by name afterwards, the proof last. */
export const STEPS: readonly Step[] = [
  {
    title: '1 What is in the graph 概览',
    text: `People, bodies, areas, posts, events, and the sentences of the articles that state them. Click a query
to put it into the editor, then press Ctrl-Enter. Nothing here? Load articles first:
<code>npx tupu start</code> loads the sample.`,
    query: 'overview',
  },
  {
    title: '2 The organisation 组织树',
    text: `Bodies and areas, and what they belong to: units of a body, the Party organisation of its host, what lies
where. Red is the Party, blue are companies and schools, dark blue is the state, green are areas. A double click
on a disc shows its neighbours.`,
    query: 'organisation',
  },
  {
    title: '3 People and their posts 人员与职务',
    text: `<code>SERVES</code> goes from a person to a body in one hop, and the post stands on the arrow. The same in full,
with a disc for every post: <code>(:Person)-[:HOLDS]-&gt;(:Post)-[:POST_OF]-&gt;(body)</code>.`,
    query: 'people',
  },
  {
    title: '4 One body 一个机构',
    text: `Its units and who serves there. Write a name, or a part of it, in place of the one in the second line.`,
    query: 'body',
  },
  {
    title: '5 The proof 依据',
    text: `Every arrow that states a fact carries its proof: <code>quote</code> is the sentence, <code>evidence</code> the
ids of all of them, <code>confidence</code> how sure it is. Click an arrow to read them. Do not draw all of
<code>Sentence</code> and <code>MENTIONS</code> at once: ask for one fact.`,
    query: 'proof',
  },
];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const slide = ({title, text, query}: Step): string => {
  const favourite = favourites().find(({name}) => name === query);
  if (favourite === undefined)
    throw new Error(`there is no cypher/browser/queries/${query}.cypher`);
  return `<slide>
<div style="padding: 0 16px">
<h3>${title}</h3>
<p>${text}</p>
</div>
<pre class="pre-scrollable programlisting cm-s-neo code runnable">${escaped(favourite.text.trim())}</pre>
</slide>
`;
};

export const guide = (): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>tupu 图谱</title>
<!-- Made by \`npm run docs\` from scripts/docs/browser/guide.ts: change that file, not this one. -->
<body>
${STEPS.map(slide).join('')}</body>
</html>
`;
