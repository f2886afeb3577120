/** The page in a real Chromium, by the keyboard alone: no fault, no request elsewhere, no breach of the policy. */
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {type ExecutionContext} from 'ava';
import type {Browser, Download, Page} from 'playwright-core';
import {launchChromium} from '../../scripts/screenshots/chromium';
import {serve, type Served} from '../../src/view/server';
import type {View} from '../../src/view/view';
import {hostileArticle} from '../support/hostile';
import {NOVEMBER, QUERY_FIXTURE} from '../support/query-fixture';
import {viewOver} from '../support/view';
import {whereChromium} from '../support/where-chromium';

const RAW = NOVEMBER.sentences.map(({text}) => text.replaceAll('党', '?')).join('');
const PATIENCE_MS = 30_000;

whereChromium('The page in Chromium', () => {
  let view: View;
  let served: Served;
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), 'tupu-view-'));

  test.before(async () => {
    view = await viewOver([...QUERY_FIXTURE, hostileArticle('恶意')], hash =>
      Promise.resolve(hash === NOVEMBER.article.sha256 ? RAW : null),
    );
    served = await serve(view, {port: 0, onFault: fault => console.error(fault)});
    browser = await launchChromium();
  });
  test.after.always(async () => {
    await browser.close();
    await served.close();
    await view.store.close();
    rmSync(folder, {recursive: true, force: true});
  });

  /** A page whose faults are found out, whatever else a test looks at. */
  const onPage = async (
    t: ExecutionContext,
    work: (page: Page) => Promise<void>,
    expected: readonly RegExp[] = [],
  ): Promise<void> => {
    const faults: string[] = [];
    const context = await browser.newContext({reducedMotion: 'reduce', acceptDownloads: true});
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('console', message => faults.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', error => faults.push(error.message));
    page.on('request', request => {
      if (!request.url().startsWith(new URL(served.url).origin)) faults.push(request.url());
    });
    await page.addInitScript(
      "addEventListener('securitypolicyviolation', event => console.error('policy', event.violatedDirective))",
    );
    try {
      await page.goto(served.url);
      await page.locator('html[data-ready]').waitFor();
      await work(page);
      t.deepEqual(
        faults.filter(fault => !expected.some(each => each.test(fault))),
        [],
      );
    } finally {
      await context.close();
    }
  };

  const heading = async (page: Page, text: string): Promise<void> =>
    await page.getByRole('heading', {level: 1, name: text}).waitFor();

  /** By the search box, as the keyboard has it. */
  const search = async (page: Page, typed: string): Promise<void> => {
    await page.getByRole('combobox', {name: /Search/u}).focus();
    await page.keyboard.type(typed);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  };

  test.serial(
    'search, person, neighbour in the graph, article with its marks: by the keyboard alone',
    async t => {
      await onPage(t, async page => {
        await search(page, 'zhengyuan');
        await heading(page, '郑远山');
        t.regex(await page.locator('.timeline').innerText(), /书记\s*青石街道党工委/u);
        t.is(await page.evaluate('document.activeElement.id'), 'main');

        // The graph: one step to a neighbour, and in.
        await page.locator('#graph').focus();
        t.regex((await page.locator('#graph').getAttribute('aria-label')) ?? '', /: 3 things, 2/u);
        const reached = page.locator('#live');
        for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp']) {
          await page.keyboard.press(key);
          if ((await reached.innerText()).includes('青石街道党工委, organisation')) break;
        }
        t.regex(await reached.innerText(), /青石街道党工委, organisation/u);
        await page.keyboard.press('Enter');
        await heading(page, '青石街道党工委');
        t.regex((await page.locator('#graph').getAttribute('aria-label')) ?? '', /: 4 things, 3/u);

        await page.getByRole('link', {name: '青石街道党工委书记郑远山在青石街道'}).first().focus();
        await page.keyboard.press('Enter');
        await heading(page, '青石街道开展党建座谈');
        t.is(await page.locator('.sentence.said').innerText(), NOVEMBER.sentences[0]?.text ?? '');
        t.true((await page.locator('.sentence.said .mark').count()) >= 4);

        await page.getByRole('button', {name: 'Show', exact: true}).nth(3).focus();
        await page.keyboard.press('Enter');
        t.true((await page.locator('.sentence.said .mark.end').count()) >= 1);

        // Back from a sentence to what it states.
        await page
          .getByRole('button', {name: /^States \d+ facts/u})
          .first()
          .focus();
        await page.keyboard.press('Enter');
        t.true((await page.locator('.points li.said').count()) >= 3);
      });
    },
  );

  test.serial('repaired and raw text, by a switch', async t => {
    await onPage(t, async page => {
      await page.goto(`${served.url.split('/?')[0] ?? ''}/#/article/${NOVEMBER.article.id}`);
      await heading(page, '青石街道开展党建座谈');
      const button = page.getByRole('button', {name: 'Raw text'});
      await button.click();
      t.is(await button.getAttribute('aria-pressed'), 'true');
      t.regex(await page.locator('.text').innerText(), /青石街道\?工委书记郑远山/u);
      t.is(await page.locator('.text mark', {hasText: '郑远山'}).count(), 1);
      await button.click();
      t.regex(await page.locator('.text').innerText(), /青石街道党工委书记郑远山/u);
    });
  });

  test.serial('the organisation as a tree: arrows open, fold and move', async t => {
    await onPage(t, async page => {
      await search(page, '北岭区青石街道');
      const items = page.getByRole('treeitem');
      await items.first().focus();
      t.is(await items.count(), 2);
      await page.keyboard.press('ArrowRight');
      await page.getByRole('treeitem', {name: '青石街道两新党委第一联组'}).waitFor();
      await page.keyboard.press('ArrowRight');
      const focused = "document.activeElement.getAttribute('aria-label')";
      t.regex(await page.evaluate(focused), /第一联组/u);
      await page.keyboard.press('ArrowLeft');
      t.regex(await page.evaluate(focused), /^青石街道两新党委/u);
      await page.keyboard.press('ArrowLeft');
      t.is(await items.first().getAttribute('aria-expanded'), 'false');
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await heading(page, '青石街道党工委');
    });
  });

  test.serial('a click in the graph opens the thing and lets the graph grow', async t => {
    await onPage(t, async page => {
      await search(page, '郑远山');
      await heading(page, '郑远山');
      const place = await page.evaluate<{x: number; y: number}>(
        `import('/graph.mjs').then(({graph}) => graph().nodes().filter(node => node.data('label') === 'Event')[0].renderedPosition())`,
      );
      await page.locator('#graph').click({position: place});
      await heading(page, '青石街道党建座谈会');
      t.regex((await page.locator('#graph').getAttribute('aria-label')) ?? '', /: 6 things/u);
    });
  });

  test.serial('filters hold for the facts and for the graph', async t => {
    await onPage(t, async page => {
      await search(page, '沈秋禾');
      await heading(page, '沈秋禾');
      await page.locator('#filters-title').click();
      await page.getByRole('checkbox', {name: 'attended'}).check();
      await page.getByText('Filters (1 set)').waitFor();
      await page.locator('caption', {hasText: 'serves'}).waitFor({state: 'detached'});
      t.is(await page.locator('table.facts').count(), 1);
      t.regex((await page.locator('#graph').getAttribute('aria-label')) ?? '', /: 2 things, 1/u);
    });
  });

  const saved = async (download: Download): Promise<string> => {
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    return readFileSync(path, 'latin1');
  };

  test.serial('what is drawn can be kept: PNG, SVG, CSV', async t => {
    await onPage(t, async page => {
      for (const [name, begin] of [
        ['PNG', /^\x89PNG/u],
        ['SVG', /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[\s\S]*<\/svg>$/u],
        ['CSV', /^\xef\xbb\xbfrelation,/u],
      ] as const) {
        const download = page.waitForEvent('download');
        await page.getByRole('button', {name, exact: true}).click();
        t.regex(await saved(await download), begin);
      }
    });
  });

  test.serial('Chinese by a button', async t => {
    await onPage(t, async page => {
      await page.getByRole('button', {name: '中文'}).click();
      await page.getByRole('heading', {name: '最新文章'}).waitFor();
      t.is(await page.locator('html').getAttribute('lang'), 'zh-CN');
    });
  });

  test.serial('names that look like markup are shown as they are', async t => {
    await onPage(t, async page => {
      await search(page, '<script>alert');
      await page.locator('h1', {hasText: '<script>alert(1)</script>'}).waitFor();
      t.is(await page.locator('main script, #graph-note script').count(), 0);
    });
  });

  test.serial('the token does not stay in the address bar', async t => {
    await onPage(t, async page => {
      t.notRegex(page.url(), /token/u);
      await page.reload();
      await page.locator('html[data-ready]').waitFor();
    });
  });

  test.serial('what is not there is told, and the page goes on', async t => {
    await onPage(
      t,
      async page => {
        await page.evaluate("location.hash = '#/thing/none'");
        t.regex(await page.getByRole('alert').innerText(), /nothing of the id "none"/u);
        await search(page, '郑远山');
        await heading(page, '郑远山');
      },
      [/status of 400/u],
    );
  });
});
