/** A report as a Word document: headings are headings, numbers lead to the sentences at the end. */
import type {FileChild, ParagraphChild} from 'docx' with {'resolution-mode': 'import'};
import type {Block, Line, Moment, Note, Paragraph, Report, Span, TreeItem} from '../document';
import {BRACKETS, COLON, SEPARATOR, wordsOf} from '../words';
import {webAddress} from '../../article/web-address';
import {printable} from '../xml';

const load = async () => await import('docx');
type Docx = Awaited<ReturnType<typeof load>>;

/** Twentieths of a point. */
const PAGE = {width: 11_906, height: 16_838, margin: 1134} as const;
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
/** Pixels that fit the width of the text. */
const PICTURE_WIDTH = 640;
const PICTURE_HEIGHT = 900;
const FONT = {ascii: 'Arial', hAnsi: 'Arial', eastAsia: 'Microsoft YaHei'};
const LINK_COLOUR = '1D4F91';

/** What programs that cannot draw SVG show instead: one empty pixel. */
const EMPTY_PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

const bookmarkOf = (number: number): string => `n${number}`;

/** Elements of one document; `docx` is loaded only where one is written. */
const elements = (docx: Docx, {lang}: Report) => {
  const {TextRun, InternalHyperlink, ExternalHyperlink, Bookmark} = docx;
  const run = (text: string, more: object = {}) => new TextRun({text: printable(text), ...more});

  const link = (text: string, url: string | null): ParagraphChild => {
    const address = webAddress(url);
    return address === null
      ? run(text)
      : new ExternalHyperlink({
          link: address,
          children: [run(text, {color: LINK_COLOUR, underline: {}})],
        });
  };

  const mark = (number: number): ParagraphChild =>
    new InternalHyperlink({
      anchor: bookmarkOf(number),
      children: [run(`[${number}]`, {superScript: true, color: LINK_COLOUR})],
    });

  const span = ({text, notes, url}: Span): ParagraphChild[] => [
    ...(text === '' ? [] : [url === undefined ? run(text) : link(text, url)]),
    ...notes.map(mark),
  ];

  const line = (spans: Line): ParagraphChild[] =>
    spans.flatMap((each, at) => [...(at === 0 ? [] : [run(SEPARATOR[lang])]), ...span(each)]);

  const labelled = ({label, line: spans}: Paragraph): ParagraphChild[] => [
    ...(label === null ? [] : [run(`${label}${COLON[lang]}`, {bold: true})]),
    ...line(spans),
  ];

  const note = ({number, sentence, article, source, published, url, place}: Note) => [
    new Bookmark({id: bookmarkOf(number), children: [run(`[${number}] `, {bold: true})]}),
    run(`${sentence} — `),
    link(article, url),
    run(
      [source, published, place]
        .flatMap(part => (part === null ? [] : [`${SEPARATOR[lang]}${part}`]))
        .join(''),
    ),
  ];
  return {run, line, labelled, note};
};

type Elements = ReturnType<typeof elements>;

const tableOf = (
  docx: Docx,
  {columns, rows}: Extract<Block, {kind: 'table'}>,
  {run, line}: Elements,
): FileChild => {
  const {Table, TableRow, TableCell, Paragraph: Para, WidthType, ShadingType} = docx;
  const width = Math.floor(TEXT_WIDTH / columns.length);
  const cell = (children: ParagraphChild[], shaded = false) =>
    new TableCell({
      width: {size: width, type: WidthType.DXA},
      margins: {top: 40, bottom: 40, left: 80, right: 80},
      ...(shaded && {shading: {type: ShadingType.CLEAR, fill: 'E8EDF4', color: 'auto'}}),
      children: [new Para({style: 'Cell', children})],
    });
  return new Table({
    width: {size: TEXT_WIDTH, type: WidthType.DXA},
    columnWidths: columns.map(() => width),
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({title}) => cell([run(title, {bold: true})], true)),
      }),
      ...rows.map(
        cells => new TableRow({cantSplit: true, children: cells.map(each => cell(line(each)))}),
      ),
    ],
  });
};

const treeParagraphs = (
  docx: Docx,
  {line: spans, children}: TreeItem,
  made: Elements,
  level = 0,
): FileChild[] => [
  new docx.Paragraph({
    style: 'Text',
    indent: {left: 360 * level},
    spacing: {after: 40},
    children: made.line(spans),
  }),
  ...children.flatMap(child => treeParagraphs(docx, child, made, level + 1)),
];

const momentParagraph = (docx: Docx, {date, line: spans}: Moment, {run, line}: Elements) =>
  new docx.Paragraph({
    style: 'Text',
    tabStops: [{type: docx.TabStopType.LEFT, position: 1500}],
    indent: {left: 1500, hanging: 1500},
    spacing: {after: 40},
    children: [run(date), run('\t'), ...line(spans)],
  });

/** As large as the page allows. */
const drawingParagraph = (
  docx: Docx,
  {svg, title, width, height}: Extract<Block, {kind: 'drawing'}>,
): FileChild => {
  const scale = Math.min(1, PICTURE_WIDTH / width, PICTURE_HEIGHT / height);
  return new docx.Paragraph({
    style: 'Text',
    children: [
      new docx.ImageRun({
        type: 'svg',
        data: Buffer.from(svg),
        fallback: {type: 'png', data: EMPTY_PNG},
        transformation: {width: Math.round(width * scale), height: Math.round(height * scale)},
        altText: {name: printable(title), title: printable(title), description: printable(title)},
      }),
    ],
  });
};

const blockElements = (docx: Docx, block: Block, made: Elements): FileChild[] => {
  switch (block.kind) {
    case 'paragraph':
      return [new docx.Paragraph({style: 'Text', children: made.labelled(block)})];
    case 'table':
      return [tableOf(docx, block, made)];
    case 'tree':
      return block.roots.flatMap(root => treeParagraphs(docx, root, made));
    case 'timeline':
      return block.moments.map(moment => momentParagraph(docx, moment, made));
    case 'drawing':
      return [drawingParagraph(docx, block)];
  }
};

const documentElements = (docx: Docx, report: Report): FileChild[] => {
  const {Paragraph: Para, HeadingLevel} = docx;
  const made = elements(docx, report);
  const heading = (text: string, level: 'TITLE' | 'HEADING_1') =>
    new Para({heading: HeadingLevel[level], children: [made.run(text)]});
  return [
    heading(report.title, 'TITLE'),
    ...report.summary.map(each => new Para({style: 'Text', children: made.labelled(each)})),
    ...report.sections.flatMap(({title, blocks}) => [
      heading(title, 'HEADING_1'),
      ...blocks.flatMap(block => blockElements(docx, block, made)),
    ]),
    heading(wordsOf(report.lang)('notes'), 'HEADING_1'),
    ...report.notes.map(
      note =>
        new Para({
          style: 'Text',
          indent: {left: 480, hanging: 480},
          spacing: {after: 80},
          children: made.note(note),
        }),
    ),
  ];
};

export const docxOf = async (report: Report): Promise<Uint8Array> => {
  const docx = await load();
  const [open, close] = BRACKETS[report.lang];
  const document = new docx.Document({
    title: printable(report.title),
    description: `tupu${open}${printable(report.title)}${close}`,
    creator: 'tupu',
    styles: {
      default: {
        document: {
          run: {
            size: 21,
            font: FONT,
            language: {value: report.lang === 'zh' ? 'zh-CN' : 'en-GB', eastAsia: 'zh-CN'},
          },
          paragraph: {spacing: {after: 100}},
        },
        title: {run: {size: 36, bold: true, font: FONT}, paragraph: {spacing: {after: 160}}},
        heading1: {
          run: {size: 26, bold: true, font: FONT, color: '9B2C2C'},
          paragraph: {spacing: {before: 280, after: 120}, keepNext: true},
        },
      },
      paragraphStyles: [
        {id: 'Text', name: 'Body Text', quickFormat: true},
        {
          id: 'Cell',
          name: 'Cell',
          basedOn: 'Text',
          run: {size: 19},
          paragraph: {spacing: {after: 0}},
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: {width: PAGE.width, height: PAGE.height},
            margin: {top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin},
          },
        },
        children: documentElements(docx, report),
      },
    ],
  });
  return new Uint8Array(await docx.Packer.toBuffer(document));
};
