/** The layout of an organisation as SVG. */
import type {Picture} from '../document';
import type {Words} from '../words';
import {box, caption, frame, legend, n, stroke, type Style} from './elements';
import {GAP_X, type Layout, type Line} from './layout';

const STYLES: readonly Style[] = ['place', 'party', 'body', 'event', 'post', 'person'];

const path = ({from, to, bend, item}: Line): string => {
  const middle = bend + GAP_X / 2;
  return `<path d="M${n(from.x)} ${n(from.y)}H${n(bend)}C${n(middle)} ${n(from.y)} ${n(middle)} ${n(to.y)} ${n(bend + GAP_X)} ${n(to.y)}H${n(to.x)}" ${stroke(item.style, item.loose)}/>`;
};

export const drawingOf = (layout: Layout, title: string, word: Words): Picture => {
  const drawn: ReadonlySet<Style> = new Set<Style>([
    ...layout.boxes.map(({item}) => item.style),
    ...(layout.people.length === 0 ? [] : (['person'] as const)),
  ]);
  const used = STYLES.filter(style => drawn.has(style));
  return frame({
    title,
    width: layout.width,
    height: layout.height,
    content: [
      ...(layout.people.length === 0
        ? []
        : [
            caption(layout.postsX, -14, word('columnPosts')),
            caption(layout.peopleX, -14, word('columnPeople')),
          ]),
      ...(layout.boxes.length === 0 ? [] : [caption(0, -14, word('columnBodies'))]),
      ...layout.lines.map(path),
      ...layout.boxes.map(each => box(each, each.item.style, each.item.proof)),
      ...layout.people.map(person => box(person, 'person', null)),
    ],
    legend: y => legend(y, used, {word, dashed: layout.lines.some(({item}) => item.loose)}),
  });
};
