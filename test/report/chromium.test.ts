import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import test from 'ava';
import type {Browser, Page} from 'playwright-core';
import {htmlOf} from '../../src/report/write/html';
import {HOSTILE_TEXTS, hostileReport, plainReport} from '../support/hostile-report';
import {launchChromium} from '../../scripts/screenshots/chromium';
import {whereChromium} from '../support/where-chromium';

/** How far the page is wider than the window: what a reader would have to push aside. */
const OVERHANG = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

whereChromium('HTML reports in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tupu-html-'));
  let browser: Browser | undefined;

  const opened = async (html: string, width: number): Promise<[Page, string[]]> => {
    if (browser === undefined) throw new Error('Chromium did not start');
    const page = await browser.newPage({viewport: {width, height: 844}});
    const events: string[] = [];
    const file = join(folder, 'report.html');
    writeFileSync(file, html);
    page.on('request', request => events.push(request.url()));
    page.on('console', message => events.push(message.text()));
    page.on('dialog', dialog => {
      events.push('dialog');
      void dialog.dismiss();
    });
    await page.goto(pathToFileURL(file).href);
    return [page, events.filter(event => !event.startsWith('file:'))];
  };

  test.before(async () => {
    browser = await launchChromium();
  });
  test.after.always(async () => {
    await browser?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  for (const width of [360, 1200]) {
    test.serial(`Chromium: ${width} pixels are wide enough, nothing runs or is loaded`, async t => {
      for (const report of [
        plainReport(),
        ...HOSTILE_TEXTS.map(([, text]) => hostileReport(text)),
      ]) {
        const [page, events] = await opened(htmlOf(report), width);
        t.is(await page.evaluate(OVERHANG), 0, report.title.slice(0, 40));
        t.deepEqual(events, []);
        await page.close();
      }
    });
  }

  test.serial('Chromium: a number leads to its sentence and back', async t => {
    const [page] = await opened(htmlOf(plainReport()), 1200);
    await page.locator('.mark').first().click();
    t.true(page.url().endsWith('#n1'));
    await page.locator('#n1 .back a').first().click();
    t.true(page.url().endsWith('#r1-1'));
  });

  test.serial('Chromium: it prints on A4', async t => {
    const [page] = await opened(htmlOf(plainReport()), 1200);
    const pdf = (await page.pdf({preferCSSPageSize: true})).toString('latin1');
    t.regex(pdf, /\/MediaBox \[0 0 594\.9\d* 841\.9\d*\]/u);
  });
});
