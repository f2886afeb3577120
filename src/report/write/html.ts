/** A report as one HTML file: no script, nothing from elsewhere, for a screen, a phone and paper. */
import type {Block, Line, Note, Paragraph, Report, Section, Span, TreeItem} from '../document';
import type {Language} from '../../language/language';
import {SEPARATOR, wordsOf} from '../words';
import {pageAddress, xml} from '../xml';
import {STYLE} from './html-style';

const LANGUAGE_TAG: Readonly<Record<Language, string>> = {en: 'en', zh: 'zh-CN'};

/** Even a text that slipped through as markup could load and run nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const anchor = (text: string, url: string | null): string => {
  const address = pageAddress(url);
  return address === null
    ? xml(text)
    : `<a href="${xml(address)}" rel="noopener noreferrer">${xml(text)}</a>`;
};

/** Every mark has an id of its own, so that its note can lead back to it. */
class Marks {
  private readonly uses = new Map<number, number>();

  constructor(private readonly word: string) {}

  of(number: number): string {
    const use = (this.uses.get(number) ?? 0) + 1;
    this.uses.set(number, use);
    return `<a class="mark" id="r${number}-${use}" href="#n${number}" aria-label="${xml(this.word)} ${number}">${number}</a>`;
  }

  usesOf(number: number): number {
    return this.uses.get(number) ?? 0;
  }
}

const MOST_WAYS_BACK = 12;

class Page {
  private readonly word;
  private readonly marks: Marks;

  constructor(private readonly report: Report) {
    this.word = wordsOf(report.lang);
    this.marks = new Marks(this.word('note'));
  }

  private span({text, notes, url}: Span): string {
    const marks = notes.map(number => this.marks.of(number)).join('');
    return `${url === undefined ? xml(text) : anchor(text, url)}${marks === '' ? '' : `<sup>${marks}</sup>`}`;
  }

  private line(line: Line): string {
    return line.map(span => this.span(span)).join(xml(SEPARATOR[this.report.lang]));
  }

  private paragraph({label, line}: Paragraph): string {
    return label === null
      ? `<p>${this.line(line)}</p>`
      : `<p><strong>${xml(label)}</strong> ${this.line(line)}</p>`;
  }

  private tree({line, children}: TreeItem): string {
    const below = children.map(child => this.tree(child)).join('');
    return `<li>${this.line(line)}${below === '' ? '' : `<ul>${below}</ul>`}</li>`;
  }

  private table(
    {columns, rows}: Extract<Block, {kind: 'table'}>,
    title: string,
  ): string {
    const head = columns
      .map(column => `<th scope="col" role="columnheader">${xml(column.title)}</th>`)
      .join('');
    const cell = (line: Line, at: number): string => {
      const column = columns[at];
      const label = xml(column?.title ?? '');
      const kind = column?.kind === 'date' ? ' class="date"' : '';
      const content = this.line(line);
      return at === 0
        ? `<th scope="row" role="rowheader" data-label="${label}">${content}</th>`
        : `<td role="cell" data-label="${label}"${kind}>${content}</td>`;
    };
    const body = rows.map(cells => `<tr role="row">${cells.map(cell).join('')}</tr>`).join('\n');
    return `<table role="table"><caption>${xml(title)}</caption><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">\n${body}\n</tbody></table>`;
  }

  private block(block: Block, title: string): string {
    switch (block.kind) {
      case 'paragraph':
        return this.paragraph(block);
      case 'table':
        return this.table(block, title);
      case 'tree':
        return `<ul class="tree">${block.roots.map(root => this.tree(root)).join('')}</ul>`;
      case 'timeline':
        return `<ol class="timeline">${block.moments
          .map(({date, line}) => `<li><time>${xml(date)}</time> <span>${this.line(line)}</span></li>`)
          .join('')}</ol>`;
      case 'drawing':
        return `<figure tabindex="0" role="group" aria-label="${xml(title)}">${block.svg}</figure>`;
    }
  }

  private section({title, blocks}: Section, at: number): string {
    return `<section aria-labelledby="s${at}"><h2 id="s${at}">${xml(title)}</h2>\n${blocks
      .map(block => this.block(block, title))
      .join('\n')}</section>`;
  }

  private note({number, sentence, article, source, published, url, place}: Note): string {
    const uses = Math.min(this.marks.usesOf(number), MOST_WAYS_BACK);
    const back = Array.from({length: uses}, (_, at) => {
      const label = `${this.word('back')} ${number}${uses > 1 ? `.${at + 1}` : ''}`;
      return `<a href="#r${number}-${at + 1}" aria-label="${xml(label)}">↩${uses > 1 ? at + 1 : ''}</a>`;
    });
    const where = [anchor(article, url), ...[source, published, place].flatMap(part => part === null ? [] : [xml(part)])];
    return `<li id="n${number}" value="${number}"><q>${xml(sentence)}</q> <cite>${where.join(xml(SEPARATOR[this.report.lang]))}</cite> <span class="back">${back.join(' ')}</span></li>`;
  }

  private summary(): string {
    return `<dl>${this.report.summary
      .map(
        ({label, line}) =>
          `<div><dt>${xml(label ?? '')}</dt><dd>${this.line(line)}</dd></div>`,
      )
      .join('')}</dl>`;
  }

  private contents(): string {
    const titles = this.report.sections.map(({title}, at) => [`s${at}`, title] as const);
    const links = [...titles, ['notes', this.word('notes')] as const].map(
      ([id, title]) => `<li><a href="#${id}">${xml(title)}</a></li>`,
    );
    return `<nav aria-label="${xml(this.word('contents'))}"><ul>${links.join('')}</ul></nav>`;
  }

  text(): string {
    const {lang, title, sections, notes} = this.report;
    const summary = this.summary();
    const parts = sections.map((section, at) => this.section(section, at));
    return `<!doctype html>
<html lang="${LANGUAGE_TAG[lang]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${xml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${xml(title)}</h1>
${summary}
${this.contents()}
${parts.join('\n')}
<section aria-labelledby="notes"><h2 id="notes">${xml(this.word('notes'))}</h2>
<ol class="notes">
${notes.map(note => this.note(note)).join('\n')}
</ol></section>
</main>
</body>
</html>
`;
  }
}

export const htmlOf = (report: Report): string => new Page(report).text();
