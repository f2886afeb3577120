/** Drawings of a report, and what is said where they cannot show everything. */
import type {Block, Section} from '../document';
import type {ReportedFact, Thing} from '../fact';
import {networkFlowchart, organisationFlowchart} from '../flowchart';
import {networkOf} from '../network/graph';
import {layoutOf as networkLayout} from '../network/layout';
import {drawingOf as networkDrawing} from '../network/svg';
import {contentOf, type Item} from '../picture/content';
import {layoutOf} from '../picture/layout';
import {drawingOf} from '../picture/svg';
import {paragraph, plain, section, type Context} from './context';

/** More boxes than these are small print on a page of paper. */
const MOST_BOXES = 120;

const count = ({children}: Item): number => children.reduce((sum, child) => sum + count(child), 1);

/** What a large organisation does without first. */
const LESS: readonly ((fact: ReportedFact) => boolean)[] = [
  () => true,
  ({relation}) => relation !== 'ORGANIZED',
  ({relation}) => !['ORGANIZED', 'SERVES', 'HOLDS'].includes(relation),
  ({relation}) => ['PART_OF', 'PARTY_ORG_OF', 'SUBSIDIARY_OF'].includes(relation),
];

const remark = (text: string): Block[] => paragraph(null, plain(text));

/** Nothing where no body stands in it. */
export const organisationSection = (
  facts: readonly ReportedFact[],
  title: string,
  {lang, word}: Context,
): Section[] => {
  const contents = LESS.map(keep => contentOf(facts.filter(keep), lang));
  const sizes = contents.map(({roots}) => roots.reduce((sum, root) => sum + count(root), 0));
  const at = sizes.findIndex(size => size <= MOST_BOXES);
  const content = contents[at];
  const all = sizes[0] ?? 0;
  if (all === 0) return [];
  return section(
    word('organisationDrawing'),
    content === undefined || content.roots.length === 0
      ? remark(word('notDrawn', {all}))
      : [
          {
            kind: 'drawing',
            ...drawingOf(layoutOf(content), title, word),
            flowchart: organisationFlowchart(content),
          },
          ...(at === 0 ? [] : remark(word('drawnPart', {drawn: sizes[at] ?? 0, all}))),
        ],
  );
};

/** Nothing where nobody stands around the centres. */
export const networkSection = (
  centres: readonly Thing[],
  facts: readonly ReportedFact[],
  title: string,
  {lang, word}: Context,
): Section[] => {
  const network = networkOf(centres, facts, lang);
  if (network.edges.length === 0) return [];
  const drawn = network.nodes.length;
  return section(word('networkDrawing'), [
    {
      kind: 'drawing',
      ...networkDrawing(networkLayout(network), title, word),
      flowchart: networkFlowchart(network),
    },
    ...(drawn === network.all ? [] : remark(word('drawnPart', {drawn, all: network.all}))),
  ]);
};
