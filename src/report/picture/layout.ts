/**
 * Where everything stands. Every leaf has rows of its own across the whole picture, and lines bend
 * only between columns: so nothing can cover anything, whatever the names.
 */
import type {Content, Item} from './content';
import {labelOf, type Label} from './label';

export interface Box extends Label {
  readonly x: number;
  /** Of the middle. */
  readonly y: number;
  readonly item: Item;
}

/** From the right of one box to the left of another; bends right behind `bend`. */
export interface Line {
  readonly from: {readonly x: number; readonly y: number};
  readonly to: {readonly x: number; readonly y: number};
  readonly bend: number;
  readonly item: Item;
}

export interface PersonBox extends Label {
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly people: readonly PersonBox[];
  readonly lines: readonly Line[];
  /** Where the columns of posts and of people begin. */
  readonly postsX: number;
  readonly peopleX: number;
}

export const GAP_X = 40;
const GAP_Y = 8;
const GAP_TREES = 14;

interface Placed {
  readonly item: Item;
  readonly label: Label;
  readonly depth: number;
  readonly top: number;
  readonly y: number;
  readonly bottom: number;
  readonly children: readonly Placed[];
}

const moved = (placed: Placed, by: number): Placed => ({
  ...placed,
  top: placed.top + by,
  y: placed.y + by,
  bottom: placed.bottom + by,
  children: placed.children.map(child => moved(child, by)),
});

const stack = (items: readonly Item[], depth: number, top: number, gap: number): Placed[] =>
  items.reduce<Placed[]>((above, item) => {
    const last = above.at(-1);
    return [...above, place(item, depth, last === undefined ? top : last.bottom + gap)];
  }, []);

/** A box stands at the middle of its children; where it is the higher, they stand at its middle. */
const place = (item: Item, depth: number, top: number): Placed => {
  const label = labelOf(item.name);
  const children = stack(item.children, depth + 1, top, GAP_Y);
  const below = (children.at(-1)?.bottom ?? top) - top;
  const height = Math.max(below, label.height);
  const [first] = children;
  const last = children.at(-1);
  const shift = (height - below) / 2;
  const middle =
    first === undefined || last === undefined
      ? top + height / 2
      : Math.min(
          Math.max((first.y + last.y) / 2 + shift, top + label.height / 2),
          top + height - label.height / 2,
        );
  return {
    item,
    label,
    depth,
    top,
    y: middle,
    bottom: top + height,
    children: children.map(child => moved(child, shift)),
  };
};

const flat = (placed: Placed): Placed[] => [placed, ...placed.children.flatMap(flat)];
const isPost = ({item}: Placed): boolean => item.style === 'post';

/** Left edges of the columns of bodies, and of what comes behind the last. */
const columnEdges = (placed: readonly Placed[]): number[] => {
  const widths: number[] = [];
  for (const {depth, label} of placed.filter(each => !isPost(each))) {
    widths[depth] = Math.max(widths[depth] ?? 0, label.width);
  }
  return widths.reduce<number[]>(
    (edges, width) => [...edges, (edges.at(-1) ?? 0) + width + GAP_X],
    [0],
  );
};

/** People stand where their posts are, as far as they do not cover each other. */
const placePeople = (
  {people}: Content,
  posts: readonly Box[],
  x: number,
): (PersonBox & {readonly id: string})[] => {
  const wanted = people.map(({id, name}) => {
    const own = posts.filter(({item}) => item.holder === id);
    return {id, name, y: own.reduce((sum, {y}) => sum + y, 0) / Math.max(1, own.length)};
  });
  let free = Number.NEGATIVE_INFINITY;
  return wanted
    .toSorted((a, b) => a.y - b.y)
    .map(({id, name, y}) => {
      const label = labelOf(name);
      const middle = Math.max(y, free + label.height / 2);
      free = middle + label.height / 2 + GAP_Y / 2;
      return {...label, id, name, x, y: middle};
    });
};

const widest = (labels: readonly Label[]): number => Math.max(0, ...labels.map(({width}) => width));

export const layoutOf = (content: Content): Layout => {
  const trees = stack(content.roots, 0, 0, GAP_TREES);
  const all = trees.flatMap(flat);
  const edges = columnEdges(all);
  const postsX = edges.at(-1) ?? 0;
  const boxOf = (placed: Placed): Box => ({
    ...placed.label,
    x: isPost(placed) ? postsX : (edges[placed.depth] ?? 0),
    y: placed.y,
    item: placed.item,
  });
  const boxes = all.map(boxOf);
  const posts = boxes.filter(({item}) => item.style === 'post');
  const peopleX = postsX + widest(posts) + GAP_X;
  const people = placePeople(content, posts, peopleX);
  const bodyLines = all.flatMap((parent): Line[] => {
    const from = boxOf(parent);
    return parent.children.map(child => {
      const to = boxOf(child);
      return {
        from: {x: from.x + from.width, y: from.y},
        to: {x: to.x, y: to.y},
        bend: (edges[parent.depth + 1] ?? postsX) - GAP_X,
        item: child.item,
      };
    });
  });
  const personLines = posts.flatMap((post): Line[] =>
    people
      .filter(({id}) => id === post.item.holder)
      .map(({x, y}) => ({
        from: {x: post.x + post.width, y: post.y},
        to: {x, y},
        bend: peopleX - GAP_X,
        item: post.item,
      })),
  );
  return {
    width: peopleX + widest(people),
    height: Math.max(trees.at(-1)?.bottom ?? 0, ...people.map(({y, height}) => y + height / 2)),
    boxes,
    people,
    lines: [...bodyLines, ...personLines],
    postsX,
    peopleX,
  };
};
