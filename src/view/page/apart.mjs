/** Where boxes come to lie: in the shape of their frame, and none on another. */

/** @typedef {{x: number, y: number, width: number, height: number}} Box  x and y of its middle */

const ROUNDS = 60;
const GAP = 14;
/** What is drawn out further is no longer near what it belongs to. */
const MOST = 2.5;

/**
 * How far two boxes lie into each other; negative on a side where they do not.
 * @param {Box} a
 * @param {Box} b
 */
const overlap = (a, b) => ({
  x: (a.width + b.width) / 2 + GAP - Math.abs(a.x - b.x),
  y: (a.height + b.height) / 2 + GAP - Math.abs(a.y - b.y),
});

/** Each by half, along the side that is shorter to go. @param {Box} a @param {Box} b */
const push = (a, b) => {
  const {x, y} = overlap(a, b);
  if (x <= 0 || y <= 0) return false;
  const axis = x < y ? 'x' : 'y';
  const half = ((a[axis] <= b[axis] ? -1 : 1) * Math.min(x, y)) / 2;
  a[axis] += half;
  b[axis] -= half;
  return true;
};

/**
 * Drawn out one way and together the other, so that they fill a frame of this width to height.
 * @param {readonly Box[]} boxes
 * @param {number} aspect
 * @returns {Box[]}
 */
export const shaped = (boxes, aspect) => {
  const [xs, ys] = [boxes.map(({x}) => x), boxes.map(({y}) => y)];
  const width = Math.max(...xs) - Math.min(...xs);
  const height = Math.max(...ys) - Math.min(...ys);
  if (!(width > 0 && height > 0)) return [...boxes];
  const stretch = Math.sqrt(Math.min(Math.max((aspect * height) / width, 1 / MOST), MOST));
  return boxes.map(box => ({...box, x: box.x * stretch, y: box.y / stretch}));
};

/**
 * The same boxes, in the same order, none on another unless there are too many to part.
 * @param {readonly Box[]} boxes
 * @returns {Box[]}
 */
export const apart = boxes => {
  const moved = boxes.map(box => ({...box}));
  for (let round = 0, any = true; any && round < ROUNDS; round++) {
    any = false;
    moved.forEach((a, at) => {
      for (const b of moved.slice(at + 1)) any = push(a, b) || any;
    });
  }
  return moved;
};
