import type {PersonRows} from '../../query/dossier';
import {textOf, type Row} from '../../store/value';
import type {Line, Paragraph, Section} from '../document';
import {factOf, listOf, optional, sentenceOf, thingOfRow, type ReportedFact} from '../fact';
import {heldPosts, type HeldPost} from '../posts';
import {cited, contextOf, paragraph, plain, proof, section, table, type Context} from './context';
import {reportOf, thingSummary, type Build} from './dossier';
import {networkSection} from './drawings';
import {careerSection, inOrder, postName} from './posts';
import {eventsSection, otherSection, thingSections, visitsSection} from './sections';
import {timelineSection} from './timeline';

const postLine = (posts: readonly HeldPost[], context: Context): Line =>
  posts.map(post => cited(postName(post, context.lang), [post.fact], context));

const postSummary = (posts: readonly HeldPost[], context: Context): Paragraph[] => [
  ...paragraph(
    context.word('currentPosts'),
    postLine(
      posts.filter(({status}) => status === 'current'),
      context,
    ),
  ),
  ...paragraph(
    context.word('formerPosts'),
    postLine(
      posts.filter(({status}) => status === 'former' || status === 'removed'),
      context,
    ),
  ),
];

const colleagueRow = (row: Row, context: Context): Line[] => [
  plain(textOf(row, 'colleague')),
  plain(textOf(row, 'body')),
  plain(optional(row.theirTitle)),
  plain(optional(row.title)),
  plain(optional(row.since)),
  plain(optional(row.until)),
  plain(context.word(row.known === 'stated' ? 'stated' : 'possible')),
  proof(
    [
      {id: textOf(row, 'fact'), evidence: listOf(row.evidence)},
      {id: textOf(row, 'theirFact'), evidence: listOf(row.theirEvidence)},
    ],
    context,
  ),
];

const colleaguesSection = (rows: readonly Row[], context: Context): Section[] =>
  section(
    context.word('colleagues'),
    table(
      ['colleague', 'body', 'theirPost', 'ownPost', 'since', 'until', 'certainty', 'proof'],
      rows.map(row => colleagueRow(row, context)),
      context,
    ),
  );

/** Own facts first: of more than can be drawn they stay. */
const surroundings = (
  facts: readonly ReportedFact[],
  {ofEvents, team}: PersonRows,
): ReportedFact[] => [...facts, ...team.map(factOf), ...ofEvents.map(factOf)];

/** A person: posts, network, colleagues, events, statements, honours and the proofs. */
export const personReport: Build<PersonRows> = (rows, lang) => {
  const person = thingOfRow(rows.person);
  const facts = rows.facts.map(factOf);
  const own = new Set(facts.map(({id}) => id));
  const ofEvents = rows.ofEvents.map(factOf).filter(({id}) => !own.has(id));
  const sentences = rows.sentences.map(sentenceOf);
  const context = contextOf(lang, sentences);
  const posts = inOrder(heldPosts(facts));
  return reportOf(
    {
      title: person.name,
      summary: [...thingSummary(person, facts, sentences, context), ...postSummary(posts, context)],
      sections: [
        ...careerSection(posts, context),
        ...networkSection([person], surroundings(facts, rows), person.name, context),
        ...colleaguesSection(rows.colleagues, context),
        ...eventsSection([...facts, ...ofEvents], context),
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
