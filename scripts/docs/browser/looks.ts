/** How Neo4j Browser draws the graph; a label or type without its line does not compile. */
import type {SECOND_LABELS} from '../../../src/graph/kinds';
import type {NodeLabel, RelationshipType} from '../../../src/graph/model';

type SecondLabel = (typeof SECOND_LABELS)[number];

export interface NodeLook {
  /** Of the disc; the words on it are black or white, whichever is easier to read there. */
  readonly color: string;
  /** Pixels. Browser breaks no Chinese name into lines: nine characters fit into a body. */
  readonly diameter: number;
  readonly caption: string;
}

const node = (color: string, diameter: number, caption = '{name}'): NodeLook => ({
  color,
  diameter,
  caption,
});

/**
 * Colours of one family are near each other (areas green, companies and schools blue); families that
 * stand in one picture stay apart for the colour-blind (test/docs/browser.test.ts measures it).
 */
export const NODE_LOOKS: Readonly<Record<NodeLabel | SecondLabel, NodeLook>> = {
  Person: node('#FFD166', 64),
  Organization: node('#A9C4DE', 104),
  Place: node('#A8D08D', 104),
  Post: node('#FFF1DC', 64, '{title}'),
  Event: node('#D9772B', 112),
  Honour: node('#F0A9CF', 96),
  Initiative: node('#D8B894', 96),
  Figure: node('#DADADA', 80),
  Statement: node('#EAEAEA', 112, '{text}'),
  Article: node('#2E3440', 96),
  Sentence: node('#F4F4EE', 150, '{text}'),
  PartyOrganization: node('#B8202F', 104),
  Government: node('#2B5C9E', 104),
  Company: node('#5FA8E0', 104),
  School: node('#8FD0E8', 104),
  Media: node('#B9B3DC', 96),
  Hospital: node('#C9DCEF', 104),
  Association: node('#93A9BF', 104),
  Province: node('#1F5130', 132),
  City: node('#2F6B3F', 124),
  District: node('#3F7F4C', 116),
  Street: node('#8CC27A', 104),
  Community: node('#BFE0A8', 96),
  Park: node('#CBDD86', 96),
};

export interface RelationshipLook {
  readonly color: string;
  readonly width: number;
  readonly caption: string;
}

const tie = (color: string, width = 2, caption = '<type>'): RelationshipLook => ({
  color,
  width,
  caption,
});

const POSTS = '#8A6D1F';
const STRUCTURE = '#7A2430';
const AREA = '#3F7F4C';
const EVENTS = '#A6541A';
const OTHERS = '#5A6673';
/** What ties the graph to the text keeps in the background. */
const TEXT = '#B8B8B0';

export const RELATIONSHIP_LOOKS: Readonly<Record<RelationshipType, RelationshipLook>> = {
  SERVES: tie(POSTS, 2, '{title}'),
  HOLDS: tie(POSTS),
  POST_OF: tie(POSTS),
  PART_OF: tie(STRUCTURE, 3),
  PARTY_ORG_OF: tie(STRUCTURE, 3),
  SUBSIDIARY_OF: tie(STRUCTURE, 3),
  LOCATED_IN: tie(AREA),
  INCUBATED_IN: tie(AREA),
  ORGANIZED: tie(EVENTS),
  ATTENDED: tie(EVENTS),
  VISITED: tie(EVENTS),
  AWARDED: tie(OTHERS),
  RUNS: tie(OTHERS),
  REPORTS: tie(OTHERS),
  SAID: tie(OTHERS),
  SAME_AS: tie(OTHERS),
  HAS_SENTENCE: tie(TEXT, 1),
  MENTIONS: tie(TEXT, 1),
};
