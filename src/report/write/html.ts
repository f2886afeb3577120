/** A report as one HTML file: no script, nothing from elsewhere, for a screen, a phone and paper. */
import type {Language} from '../../language/language';
import type {Report, Section} from '../document';
import {xml} from '../xml';
import {blockOf, lineOf, noteOf, writingIn, type Writing} from './html-elements';
import {STYLE} from './html-style';

const LANGUAGE_TAG: Readonly<Record<Language, string>> = {en: 'en', zh: 'zh-CN'};

/** Even a text that slipped through as markup could load and run nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const sectionOf = ({title, blocks}: Section, at: number, writing: Writing): string =>
  `<section aria-labelledby="s${at}"><h2 id="s${at}">${xml(title)}</h2>\n${blocks
    .map(block => blockOf(block, title, writing))
    .join('\n')}</section>`;

const summaryOf = ({summary}: Report, writing: Writing): string =>
  `<dl>${summary
    .map(
      ({label, line}) => `<div><dt>${xml(label ?? '')}</dt><dd>${lineOf(line, writing)}</dd></div>`,
    )
    .join('')}</dl>`;

const contentsOf = (sections: readonly Section[], {word}: Writing): string => {
  const titles = sections.map(({title}, at) => [`s${at}`, title] as const);
  const items = [...titles, ['notes', word('notes')] as const].map(
    ([id, title]) => `<li><a href="#${id}">${xml(title)}</a></li>`,
  );
  return `<nav aria-label="${xml(word('contents'))}"><ul>${items.join('')}</ul></nav>`;
};

export const htmlOf = (report: Report): string => {
  const {lang, title, sections, notes} = report;
  const writing = writingIn(lang);
  const summary = summaryOf(report, writing);
  const parts = sections.map((section, at) => sectionOf(section, at, writing));
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
${contentsOf(sections, writing)}
${parts.join('\n')}
<section aria-labelledby="notes"><h2 id="notes">${xml(writing.word('notes'))}</h2>
<ol class="notes">
${notes.map(note => noteOf(note, writing)).join('\n')}
</ol></section>
</main>
</body>
</html>
`;
};
