/** A drawing as a Mermaid flowchart, which GitHub, GitLab, Obsidian and many editors of Markdown draw. */
import {mermaidLabel} from '../article/drawn-text';
import type {Network} from './network/graph';
import type {Content, Item} from './picture/content';
import type {Style} from './picture/elements';

const SHAPES: Readonly<Record<Style, readonly [open: string, close: string]>> = {
  place: ['[/', '\\]'],
  party: ['[', ']'],
  body: ['[', ']'],
  event: ['{{', '}}'],
  post: ['(', ')'],
  person: ['([', '])'],
  thing: ['>', ']'],
};

const HEAD = 'flowchart LR';

const box = (id: string, name: string, style: Style): string => {
  const [open, close] = SHAPES[style];
  return `  ${id}${open}${mermaidLabel(name)}${close}`;
};

/** Dashed for what only lies in the other, no part of it. */
const line = (loose: boolean): string => (loose ? '-.-' : '---');

/** Ids of articles never stand in it: boxes are numbered. */
const numbered = (letter: string, ids: readonly string[]): ((id: string) => string) => {
  const numbers = new Map(ids.map((id, index) => [id, `${letter}${index}`]));
  return id => numbers.get(id) ?? letter;
};

export const organisationFlowchart = ({roots, people}: Content): string => {
  const personOf = numbered(
    'p',
    people.map(({id}) => id),
  );
  let boxes = 0;
  const linesOf = (item: Item, parent: string | null): string[] => {
    const id = `b${boxes}`;
    boxes += 1;
    return [
      box(id, item.name, item.style),
      ...(parent === null ? [] : [`  ${parent} ${line(item.loose)} ${id}`]),
      ...(item.holder === null ? [] : [`  ${id} --- ${personOf(item.holder)}`]),
      ...item.children.flatMap(child => linesOf(child, id)),
    ];
  };
  return [
    HEAD,
    ...people.map(({id, name}) => box(personOf(id), name, 'person')),
    ...roots.flatMap(root => linesOf(root, null)),
  ].join('\n');
};

export const networkFlowchart = ({nodes, edges}: Network): string => {
  const idOf = numbered(
    'n',
    nodes.map(({id}) => id),
  );
  const arrow = (loose: boolean): string => (loose ? '-.->' : '-->');
  return [
    HEAD,
    ...nodes.map(({id, name, style}) => box(idOf(id), name, style)),
    ...edges.map(
      ({from, to, words, loose}) =>
        `  ${idOf(from)} ${arrow(loose)}|${mermaidLabel(words)}| ${idOf(to)}`,
    ),
  ].join('\n');
};
