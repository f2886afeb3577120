/** The layout of a network as SVG. */
import type {Picture} from '../document';
import {displayWidth} from '../display-width';
import {CELL} from '../picture/label';
import {box, caption, frame, legend, n, proofTitle, stroke, type Style} from '../picture/elements';
import type {Words} from '../words';
import {BEND, shortWords, type EdgeLine, type NetworkLayout} from './layout';

const STYLES: readonly Style[] = ['person', 'party', 'body', 'place', 'event', 'thing'];
const BULGE = 30;

/** A bend, then straight under the words; a line inside a column bulges to the right. */
const shape = ({from, to, words, edge, edgeOfColumn}: EdgeLine): string => {
  if (words === null) {
    const out = edgeOfColumn + BULGE;
    return `M${n(from.x)} ${n(from.y)}H${n(edgeOfColumn)}C${n(out)} ${n(from.y)} ${n(out)} ${n(to.y)} ${n(edgeOfColumn)} ${n(to.y)}H${n(to.x)}`;
  }
  const run = displayWidth(shortWords(edge.words)) * CELL + 14;
  const bend = Math.max(edgeOfColumn + BEND / 2, to.x - run);
  const middle = (edgeOfColumn + bend) / 2;
  return `M${n(from.x)} ${n(from.y)}H${n(edgeOfColumn)}C${n(middle)} ${n(from.y)} ${n(middle)} ${n(to.y)} ${n(bend)} ${n(to.y)}H${n(to.x)}`;
};

export const drawingOf = (
  {width, height, boxes, lines}: NetworkLayout,
  title: string,
  word: Words,
): Picture => {
  const styleOf = new Map(boxes.map(({node}) => [node.id, node.style]));
  const drawLine = (line: EdgeLine): string => {
    const {edge, words} = line;
    const style = styleOf.get(edge.to) ?? 'body';
    return `<g>${proofTitle(edge.proof)}<path d="${shape(line)}" ${stroke(style, edge.loose)}/>${words === null ? '' : caption(words.x, words.y, shortWords(edge.words), 'end')}</g>`;
  };
  const used = STYLES.filter(style => boxes.some(({node}) => node.style === style));
  return frame({
    title,
    width,
    height,
    content: [
      ...lines.map(drawLine),
      ...boxes.map(each => box(each, each.node.style, null, each.node.central)),
    ],
    legend: y => legend(y, used, {word, dashed: lines.some(({edge}) => edge.loose)}),
  });
};
