import type {Page} from 'playwright-core';
import {launchChromium} from '../../scripts/screenshots/chromium';

interface Mermaid {
  readonly initialize: (options: object) => void;
  readonly render: (id: string, text: string) => Promise<{readonly svg: string}>;
}

const draw = async (page: Page, text: string, options: object): Promise<void> => {
  await page.addScriptTag({path: require.resolve('mermaid/dist/mermaid.min.js')});
  const svg = await page.evaluate(
    async ([given, limits]) => {
      const {mermaid} = globalThis as unknown as {mermaid: Mermaid};
      mermaid.initialize({startOnLoad: false, ...limits});
      return (await mermaid.render('graph', given)).svg;
    },
    [text, options] as const,
  );
  await page.setContent(`<html><body>${svg}</body></html>`);
};

export interface Drawn {
  /** What stands in the boxes. */
  readonly labels: readonly string[];
  readonly scripts: number;
}

/** What Mermaid itself makes of a text, in a browser. */
export const drawnByMermaid = async (text: string, options: object = {}): Promise<Drawn> => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await draw(page, text, options);
    return {
      labels: await page.locator('.nodeLabel').allTextContents(),
      scripts: await page.locator('svg script').count(),
    };
  } finally {
    await browser.close();
  }
};
