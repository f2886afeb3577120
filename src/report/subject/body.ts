import type {BodyRows} from '../../query/collect';
import {bodyForest, findNode} from '../body-tree';
import {factOf, sentenceOf, thingOfRow} from '../fact';
import {heldPosts} from '../posts';
import type {Word} from '../words';
import {contextOf} from './context';
import {reportOf, thingSummary, type Build} from './dossier';
import {organisationSection} from './drawings';
import {inOrder, peopleSection} from './posts';
import {eventsSection, otherSection, thingSections, treeSection, visitsSection} from './sections';
import {timelineSection} from './timeline';

const bodyDossier =
  (units: Word): Build<BodyRows> =>
  (rows, lang) => {
    const body = thingOfRow(rows.body);
    const facts = rows.facts.map(factOf);
    const sentences = rows.sentences.map(sentenceOf);
    const context = contextOf(lang, sentences);
    // What the body itself belongs to stands among the other facts.
    const found = findNode(bodyForest(facts), body.id);
    const own = found === undefined ? [] : [{...found, relation: null, fact: null}];
    return reportOf(
      {
        title: body.name,
        summary: thingSummary(body, facts, sentences, context),
        sections: [
          ...peopleSection(inOrder(heldPosts(facts)), context),
          ...treeSection(context.word(units), own, context),
          ...organisationSection(facts, body.name, context),
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

/** A body with its units: people, tree, drawing, events, honours, figures and the proofs. */
export const bodyReport = bodyDossier('units');

/** A place with what is in it. */
export const placeReport = bodyDossier('inside');
