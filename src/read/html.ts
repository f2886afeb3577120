import {Readability} from '@mozilla/readability';
import {TupuError, reasonOf} from '../article/error';
import type {Texts} from '../article/texts';
import {parsePage} from './dom';
import type {PageDocument, PageElement} from './dom';
import {badFormat} from './failure';
import type {PlainDocument} from './markdown';
import {mergeMetadata, metadataOfLines} from './metadata';
import {pageMetadata} from './page-metadata';
import {stripTags} from './tags';

/** Readability was made for long English pages; a Chinese notice is whole with 60 characters. */
const CHARACTERS_ENOUGH = 60;
const MIN_TEXT = 10;
/** More text inside links than this is a list of articles, not an article. */
const MAX_LINK_SHARE = 0.6;

/** People behind the text, often set in a box of its own that is not part of the main text. */
const CREDITS =
  /^[（(【[]?\s*(?:责任?编辑?|編輯|编辑|编审|作者|记者|通讯员|供稿|撰稿|摄影|校对|审核|审校|监制|一审|二审|三审|初审|复审|终审)\s*[:：|｜丨/]/u;
const MAX_CREDITS = 80;

/** Line ends of the source mean a blank in HTML, and nothing beside Chinese. */
const joinSourceLines = (html: string): string =>
  html.replace(/\s*[\r\n]+\s*/gu, (_, place: number, whole: string) =>
    /[a-z0-9,.;]/iu.test(whole.charAt(place - 1)) ? ' ' : '',
  );

const linesOf = (html: string): string[] =>
  stripTags(`<p>${joinSourceLines(html)}</p>`)
    .split('\n')
    .map(line => line.replace(/\u00a0/gu, ' ').trim())
    .filter(line => line !== '');

const linkShare = (element: PageElement): number => {
  const length = element.textContent.replace(/\s/gu, '').length;
  let linked = 0;
  for (const link of element.querySelectorAll('a'))
    linked += link.textContent.replace(/\s/gu, '').length;
  return length === 0 ? 1 : linked / length;
};

/** Readability takes the document apart: read all else before. */
const mainElement = (document: PageDocument): PageElement | null => {
  const reader = new Readability<PageElement>(document, {
    charThreshold: CHARACTERS_ENOUGH,
    serializer: node => node as never,
  });
  const main = reader.parse()?.content ?? null;
  return main === null || linkShare(main) > MAX_LINK_SHARE ? null : main;
};

const ADVICE: Texts = {
  en: 'Save the page of one article, or its text as a .txt file.',
  zh: '请保存单篇文章的网页，或把正文存为 .txt 文件。',
};

const noMainText = (name: string): TupuError =>
  badFormat(
    name,
    {
      en: 'is an HTML page without a main text (a menu, a list of links or a page built by script)',
      zh: '是没有正文的 HTML 网页（菜单、链接列表或由脚本生成的网页）',
    },
    ADVICE,
  );

/**
 * Main text of a page, one paragraph a line, with the credits that stand beside it at its end.
 * @param name file name for messages
 * @throws TupuError INPUT_FORMAT when there is no main text
 */
export const readHtml = (html: string, name: string): PlainDocument => {
  try {
    const document = parsePage(html);
    const shown = linesOf(document.body?.innerHTML ?? '');
    const {site, ...head} = pageMetadata(document);
    const main = mainElement(document);
    const lines = main === null ? [] : linesOf(main.innerHTML);
    if (lines.join('').length < MIN_TEXT) throw noMainText(name);
    const credits = shown.filter(
      line => line.length <= MAX_CREDITS && CREDITS.test(line) && !lines.includes(line),
    );
    const visible = mergeMetadata(metadataOfLines(shown), {...head, source: site});
    return {
      text: [...lines, ...new Set(credits)].join('\n'),
      metadata: mergeMetadata(head, visible),
    };
  } catch (error) {
    if (error instanceof TupuError) throw error;
    const {en, zh} = reasonOf(error);
    throw badFormat(
      name,
      {en: `cannot be read as an HTML page: ${en}`, zh: `无法作为 HTML 网页读取：${zh}`},
      ADVICE,
    );
  }
};
