/** Pieces of an HTML report. Every text passes through `xml`, every address through `webAddress`. */
import type {Language} from '../../language/language';
import type {Block, Line, Note, Paragraph, Span, Table, TreeItem} from '../document';
import {SEPARATOR, wordsOf, type Words} from '../words';
import {webAddress} from '../../article/web-address';
import {xml} from '../xml';

export interface Writing {
  readonly lang: Language;
  readonly word: Words;
  /** A number that leads to its note; each has an id of its own, so that the note leads back. */
  readonly mark: (number: number) => string;
  /** How often a number was marked so far. */
  readonly usesOf: (number: number) => number;
}

export const writingIn = (lang: Language): Writing => {
  const uses = new Map<number, number>();
  const word = wordsOf(lang);
  return {
    lang,
    word,
    usesOf: number => uses.get(number) ?? 0,
    mark: number => {
      const use = (uses.get(number) ?? 0) + 1;
      uses.set(number, use);
      const label = xml(`${word('note')} ${number}`);
      return `<a class="mark" id="r${number}-${use}" href="#n${number}" aria-label="${label}">${number}</a>`;
    },
  };
};

const anchor = (text: string, url: string | null): string => {
  const address = webAddress(url);
  return address === null
    ? xml(text)
    : `<a href="${xml(address)}" rel="noopener noreferrer">${xml(text)}</a>`;
};

/** Numbers behind words are raised, those that stand alone are not. */
const spanOf = ({text, notes, url}: Span, {mark}: Writing): string => {
  const marks = notes.map(mark).join('');
  const words = url === undefined ? xml(text) : anchor(text, url);
  return text === '' || marks === '' ? words + marks : `${words}<sup>${marks}</sup>`;
};

export const lineOf = (line: Line, writing: Writing): string =>
  line.map(span => spanOf(span, writing)).join(xml(SEPARATOR[writing.lang]));

const paragraphOf = ({label, line}: Paragraph, writing: Writing): string => {
  const head = label === null ? '' : `<strong>${xml(label)}</strong> `;
  return `<p>${head}${lineOf(line, writing)}</p>`;
};

const treeOf = ({line, children}: TreeItem, writing: Writing): string => {
  const words = lineOf(line, writing);
  const below = children.map(child => treeOf(child, writing)).join('');
  return `<li>${words}${below === '' ? '' : `<ul>${below}</ul>`}</li>`;
};

/** Roles are said again: on a phone rows become blocks, and some readers then forget the table. */
const tableOf = ({columns, rows}: Table, title: string, writing: Writing): string => {
  const head = columns
    .map(column => `<th scope="col" role="columnheader">${xml(column.title)}</th>`)
    .join('');
  const cell = (line: Line, at: number): string => {
    const label = `data-label="${xml(columns[at]?.title ?? '')}"`;
    const content = lineOf(line, writing);
    if (at === 0) return `<th scope="row" role="rowheader" ${label}>${content}</th>`;
    const date = columns[at]?.kind === 'date' ? ' class="date"' : '';
    return `<td role="cell" ${label}${date}>${content}</td>`;
  };
  const body = rows.map(cells => `<tr role="row">${cells.map(cell).join('')}</tr>`).join('\n');
  return `<table role="table"><caption>${xml(title)}</caption><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">\n${body}\n</tbody></table>`;
};

export const blockOf = (block: Block, title: string, writing: Writing): string => {
  switch (block.kind) {
    case 'paragraph':
      return paragraphOf(block, writing);
    case 'table':
      return tableOf(block, title, writing);
    case 'tree':
      return `<ul class="tree">${block.roots.map(root => treeOf(root, writing)).join('')}</ul>`;
    case 'timeline':
      return `<ol class="timeline">${block.moments
        .map(
          ({date, line}) =>
            `<li><time>${xml(date)}</time> <span>${lineOf(line, writing)}</span></li>`,
        )
        .join('')}</ol>`;
    case 'drawing':
      return `<figure tabindex="0" role="group" aria-label="${xml(title)}">${block.svg}</figure>`;
  }
};

/** A sentence that proves a hundred facts need not lead back to each. */
const MOST_WAYS_BACK = 12;

const waysBack = (number: number, {word, usesOf}: Writing): string => {
  const uses = Math.min(usesOf(number), MOST_WAYS_BACK);
  return Array.from({length: uses}, (_, at) => {
    const use = at + 1;
    const label = xml(`${word('back')} ${number}.${use}`);
    return `<a href="#r${number}-${use}" aria-label="${label}">↩${uses > 1 ? use : ''}</a>`;
  }).join(' ');
};

/** To be called when all marks are made. */
export const noteOf = (
  {number, sentence, article, source, published, url, place}: Note,
  writing: Writing,
): string => {
  const where = [
    anchor(article, url),
    ...[source, published, place].flatMap(part => (part === null ? [] : [xml(part)])),
  ].join(xml(SEPARATOR[writing.lang]));
  return `<li id="n${number}" value="${number}"><q>${xml(sentence)}</q> <cite>${where}</cite> <span class="back">${waysBack(number, writing)}</span></li>`;
};
