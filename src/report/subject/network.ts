import type {NetworkRows} from '../../query/dossier';
import type {Section} from '../document';
import {factOf, sentenceOf, thingOfRow, type ReportedFact} from '../fact';
import {relationshipWord} from '../model-words';
import {contentLine, counted} from '../summary';
import {SEPARATOR} from '../words';
import {contextOf, paragraph, plain, proof, section, table, type Context} from './context';
import {reportOf, type Build} from './dossier';
import {networkSection} from './drawings';
import {factTable} from './sections';

const waySection = (
  from: string,
  to: string,
  steps: readonly ReportedFact[],
  context: Context,
): Section[] => {
  const {word, lang} = context;
  return section(
    word('wayBetween', {from, to}),
    steps.length === 0
      ? paragraph(null, plain(word('noWay', {from, to})))
      : table(
          ['step', 'from', 'relation', 'post', 'to', 'since', 'until', 'proof'],
          steps.map((fact, at) => [
            plain(String(at + 1)),
            plain(fact.subject.name),
            plain(relationshipWord(fact.relation, lang)),
            plain(fact.title),
            plain(fact.object.name),
            plain(fact.date),
            plain(fact.until),
            proof([fact], context),
          ]),
          context,
        ),
  );
};

/** The people and bodies around one or several, and the ways between these. */
export const networkReport: Build<NetworkRows> = (rows, lang) => {
  const things = rows.things.map(thingOfRow);
  const names = new Map(things.map(({id, name}) => [id, name]));
  const about = rows.facts.map(each => each.map(factOf));
  const ways = rows.ways.map(({from, to, steps}) => ({from, to, steps: steps.map(factOf)}));
  const sentences = rows.sentences.map(sentenceOf);
  const context = contextOf(lang, sentences);
  const {word} = context;
  const title = things.map(({name}) => name).join(SEPARATOR[lang]);
  const all = [...ways.flatMap(({steps}) => steps), ...about.flat()];
  const facts = [...new Map(all.map(fact => [fact.id, fact])).values()];
  const articles = new Set(sentences.map(({articleId}) => articleId)).size;
  return reportOf(
    {
      title,
      summary: [
        ...paragraph(word('speaksOf'), plain(contentLine(facts, lang) || word('noFacts'))),
        ...paragraph(word('basis'), plain(counted(articles, 'articles', lang))),
      ],
      sections: [
        ...networkSection(things, facts, title, context),
        ...ways.flatMap(({from, to, steps}) =>
          waySection(names.get(from) ?? '', names.get(to) ?? '', steps, context),
        ),
        ...things.flatMap(({name}, at) =>
          factTable(word('factsAbout', {name}), about[at] ?? [], context),
        ),
      ],
      facts,
      sentences,
    },
    context,
  );
};
