/** Takes the pictures of docs/view.md from the sample article: `npm run screenshots:view`. */
import {join} from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {rawTexts} from '../src/cli/raw-texts';
import type {Language} from '../src/language/language';
import {resolveName} from '../src/query/names/resolve';
import {serve} from '../src/view/server';
import {launchChromium} from './screenshots/chromium';
import {SAMPLE, withSampleStore} from './screenshots/sample-store';

interface Picture {
  readonly name: string;
  readonly language: Language;
  readonly dark?: boolean;
  readonly size?: {readonly width: number; readonly height: number};
  /** Address behind the `#`. */
  readonly place: string;
  readonly then?: (page: Page) => Promise<void>;
}

const WIDE = {width: 1360, height: 860};
const PHONE = {width: 390, height: 844};

const take = async (browser: Browser, url: string, picture: Picture): Promise<void> => {
  const {name, language, dark = false, size = WIDE, place, then} = picture;
  const page = await browser.newPage({
    viewport: size,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(url);
  await page.locator('html[data-ready]').waitFor();
  if (language === 'zh') await page.locator('#language').click();
  await page.evaluate(`location.hash = '${place}'`);
  await page.locator('h1 .dot, .text').first().waitFor();
  await then?.(page);
  await page.screenshot({path: join(__dirname, '..', 'docs', `view-${name}.png`)});
  await page.close();
};

/** The fact whose sentence is to be seen: 书记 of a branch. */
const pointAtFact = async (page: Page): Promise<void> => {
  const fact = page.locator('.points li', {hasText: '书记'}).filter({hasText: '刘娜'}).first();
  await fact.locator('.point').click();
};

void withSampleStore(async (store, article) => {
  const body = await resolveName(store, 'body', '东方红街道两新综合党委');
  const person = await resolveName(store, 'person', '刘娜');
  const rawText = rawTexts([SAMPLE], line => console.error(line));
  const served = await serve(
    {store, language: 'en', rawText},
    {port: 0, onFault: line => console.error(line)},
  );
  const browser = await launchChromium();
  const pictures: readonly Picture[] = [
    {name: 'article', language: 'zh', place: `#/article/${article}`, then: pointAtFact},
    {name: 'body', language: 'en', place: `#/thing/${body.hit.id}`},
    {name: 'dark', language: 'zh', dark: true, place: `#/thing/${person.hit.id}`},
    {name: 'phone', language: 'en', size: PHONE, place: `#/thing/${person.hit.id}`},
  ];
  for (const picture of pictures) await take(browser, served.url, picture);
  await browser.close();
  await served.close();
});
