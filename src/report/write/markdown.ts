/** A report as Markdown with footnotes; drawings are Mermaid, which readers of Markdown draw. */
import type {Block, Line, Moment, Note, Paragraph, Report, Span, TreeItem} from '../document';
import {COLON, SEPARATOR, wordsOf} from '../words';
import {escape, link, table} from './markdown-text';

const marks = (notes: readonly number[]): string => notes.map(number => `[^${number}]`).join('');

const spanText = ({text, notes, url}: Span): string =>
  [url === undefined ? escape(text) : link(text, url), marks(notes)]
    .filter(part => part !== '')
    .join(' ');

type LineText = (line: Line) => string;

const treeLines = ({line, children}: TreeItem, textOf: LineText, indent = ''): string[] => [
  `${indent}- ${textOf(line)}`,
  ...children.flatMap(child => treeLines(child, textOf, `${indent}  `)),
];

const momentLine = ({date, line}: Moment, textOf: LineText): string =>
  `- ${escape(date)} ${textOf(line)}`;

const noteLine = ({number, sentence, article, source, published, url, place}: Note): string =>
  `[^${number}]: ${escape(sentence)} — ${[
    link(article, url),
    ...[source, published].flatMap(part => (part === null ? [] : [escape(part)])),
    place,
  ].join(', ')}`;

export const markdownOf = ({lang, title, summary, sections, notes}: Report): string => {
  const textOf = (line: Line): string => line.map(spanText).join(SEPARATOR[lang]);
  const paragraph = ({label, line}: Paragraph): string =>
    label === null ? textOf(line) : `${label}${COLON[lang]}${textOf(line)}`;
  const blockText = (block: Block): string[] => {
    switch (block.kind) {
      case 'paragraph':
        return [paragraph(block)];
      case 'table':
        return [
          table(
            block.columns.map(column => escape(column.title)),
            block.rows.map(cells => cells.map(textOf)),
          ),
        ];
      case 'tree':
        return [block.roots.flatMap(root => treeLines(root, textOf)).join('\n')];
      case 'timeline':
        return [block.moments.map(moment => momentLine(moment, textOf)).join('\n')];
      case 'drawing':
        return [`\`\`\`mermaid\n${block.flowchart}\n\`\`\``];
    }
  };
  const parts = sections.flatMap(section => {
    const texts = section.blocks.flatMap(blockText);
    return texts.length === 0 ? [] : [`## ${escape(section.title)}`, ...texts];
  });
  return (
    [
      `# ${escape(title)}`,
      summary.map(each => `- ${paragraph(each)}`).join('\n'),
      ...parts,
      ...(notes.length === 0
        ? []
        : [`## ${wordsOf(lang)('notes')}`, notes.map(noteLine).join('\n')]),
    ]
      .filter(part => part !== '')
      .join('\n\n') + '\n'
  );
};
