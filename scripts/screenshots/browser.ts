/** Neo4j Browser in Chromium: log in, run a step of the guide, show its graph alone. */
import type {Page} from 'playwright-core';
import {RELATIONSHIP_LOOKS} from '../docs/browser/looks';
import {launchChromium} from './chromium';
import {PASSWORD} from './server';

const SIZE = {width: 1280, height: 860};
const HALF_PANEL = 130;
const EMPTY_CORNER = {x: 200, y: SIZE.height - 20};
const PATIENCE_MS = 60_000;
/** Zooming and opening are drawn step by step. */
const SETTLE_MS = 1500;
const LOCAL = ['localhost', '127.0.0.1'];

const logIn = async (page: Page, url: string): Promise<void> => {
  await page.goto(url);
  await page.getByTestId('password').waitFor();
  await page.getByTestId('username').fill('neo4j');
  await page.getByTestId('password').fill(PASSWORD);
  await page.getByTestId('connect').click();
  await page.getByTestId('guidesDrawer').waitFor();
};

/** Runs in the page, where there is a document. */
const PLACES =
  "[...document.querySelectorAll('g.node')].map(node => node.getAttribute('transform')).join()";

/** Nodes of a new drawing move apart; when they stand still it is done. */
const stillness = async (page: Page): Promise<void> => {
  await page.locator('g.node').first().waitFor();
  const places = (): Promise<string> => page.evaluate<string>(PLACES);
  for (let before = '', now = 'first'; before !== now;) {
    before = now;
    await page.waitForTimeout(1000);
    now = await places();
  }
};

/** The step's query goes into the editor by a click, as a reader of the guide does it. */
export const runStep = async (page: Page, step: number): Promise<void> => {
  const guide = page.getByTestId('guidesDrawer');
  if (!(await guide.isVisible())) await page.getByTestId('navigationGuides').click();
  await guide.getByTestId(`pagination-${step}`).click();
  await guide.locator('pre.runnable').click();
  await page.getByTestId('editor-Run').click();
  await stillness(page);
};

/** Browser's panel hides what lies at the right edge: the graph is drawn to the left by half of it. */
const clearPanel = async (page: Page): Promise<void> => {
  const {x, y} = EMPTY_CORNER;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - HALF_PANEL, y, {steps: 5});
  await page.mouse.up();
};

/** The frame of the last query fills the window, and its graph the frame; `inspect` may add to it. */
export const takePicture = async (
  page: Page,
  path: string,
  inspect?: (page: Page) => Promise<void>,
): Promise<void> => {
  const frame = page.getByTestId('frame').first();
  await frame.getByTitle('Fullscreen', {exact: true}).click();
  await page.waitForTimeout(SETTLE_MS);
  await frame.locator('[aria-label="zoom-to-fit"]').click();
  await page.waitForTimeout(SETTLE_MS);
  await clearPanel(page);
  await inspect?.(page);
  await page.mouse.move(0, 0);
  await page.waitForTimeout(SETTLE_MS);
  await page.screenshot({path});
  await frame.getByTitle('Close fullscreen', {exact: true}).click();
};

/** A click on an arrow shows its properties, the quotation among them, beside the graph. */
export const inspectArrow = async (page: Page): Promise<void> => {
  const {color} = RELATIONSHIP_LOOKS.SERVES;
  const arrow = page.locator('g.relationship', {has: page.locator(`path[fill="${color}"]`)});
  await arrow.first().locator('path.overlay').click({force: true});
};

/** A page that is logged in and cannot leave this machine. */
export const withBrowser = async (
  url: string,
  work: (page: Page) => Promise<void>,
): Promise<void> => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({viewport: SIZE});
    page.setDefaultTimeout(PATIENCE_MS);
    await page.route(
      ({hostname}) => !LOCAL.includes(hostname),
      route => route.abort(),
    );
    await logIn(page, url);
    await work(page);
  } finally {
    await browser.close();
  }
};
