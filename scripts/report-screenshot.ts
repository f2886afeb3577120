/** Takes the picture of docs/reports.md, a dossier as a page, from the sample article: `npm run screenshots:report`. */
import {join} from 'node:path';
import {resolveName} from '../src/query/names/resolve';
import {REPORT_KINDS} from '../src/report/kinds';
import {htmlOf} from '../src/report/write/html';
import {launchChromium} from './screenshots/chromium';
import {withSampleStore} from './screenshots/sample-store';

const PICTURE = join(__dirname, '..', 'docs', 'report-person.png');
const SIZE = {width: 1000, height: 1180};

void withSampleStore(async store => {
  const kind = REPORT_KINDS.find(({name}) => name === 'person');
  const {hit} = await resolveName(store, 'person', '潘旺明');
  const report = await kind?.build(store, [hit.id], {sure: 0, lang: 'zh'});
  if (report === undefined) throw new Error('there is no report of a person');
  const browser = await launchChromium();
  const page = await browser.newPage({viewport: SIZE});
  await page.setContent(htmlOf(report));
  await page.screenshot({path: PICTURE});
  await browser.close();
});
