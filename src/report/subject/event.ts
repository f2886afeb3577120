import type {EventRows} from '../../query/dossier';
import {textOf, type Row} from '../../store/value';
import type {Section} from '../document';
import {factOf, listOf, optional, sentenceOf, thingOfRow} from '../fact';
import {relationshipWord} from '../model-words';
import {contextOf, paragraph, plain, proof, cited, section, table, type Context} from './context';
import {reportOf, thingSummary, type Build} from './dossier';
import {networkSection} from './drawings';
import {otherSection} from './sections';

const participants = (rows: readonly Row[], context: Context): Section[] =>
  section(
    context.word('participants'),
    table(
      ['who', 'role', 'capacity', 'theirPosts', 'proof'],
      rows.map(row => [
        plain(textOf(row, 'who')),
        plain(relationshipWord(textOf(row, 'role'), context.lang)),
        plain(optional(row.capacity)),
        listOf(row.posts).map(text => ({text, notes: []})),
        proof([{id: textOf(row, 'fact'), evidence: listOf(row.evidence)}], context),
      ]),
      context,
    ),
  );

/** An event: who held it, who was there with which posts, and where. */
export const eventReport: Build<EventRows> = (rows, lang) => {
  const event = thingOfRow(rows.event);
  const facts = rows.facts.map(factOf);
  const sentences = rows.sentences.map(sentenceOf);
  const context = contextOf(lang, sentences);
  const places = facts.filter(({relation}) => relation === 'LOCATED_IN');
  return reportOf(
    {
      title: event.name,
      summary: [
        ...thingSummary(event, facts, sentences, context),
        ...paragraph(
          context.word('place'),
          places.map(fact => cited(fact.object.name, [fact], context)),
        ),
      ],
      sections: [
        ...participants(rows.attendees, context),
        ...networkSection([event], facts, event.name, context),
        ...otherSection(facts, context),
      ],
      facts,
      sentences,
    },
    context,
  );
};
