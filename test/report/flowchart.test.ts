import test from 'ava';
import {markdownOf} from '../../src/report/write/markdown';
import {HOSTILE_TEXTS, hostileReport} from '../support/hostile-report';
import {drawnByMermaid} from '../support/mermaid';
import {whereChromium} from '../support/where-chromium';

const flowchartsOf = (markdown: string): string[] =>
  [...markdown.matchAll(/^```mermaid\n([^]*?)\n```$/gmu)].map(([, text = '']) => text);

for (const [title, text] of HOSTILE_TEXTS) {
  test(`a flowchart holds nothing of a text but letters, digits and harmless marks: ${title}`, t => {
    const [flowchart = '', ...others] = flowchartsOf(markdownOf(hostileReport(text)));
    t.is(others.length, 0);
    t.true(flowchart.length < 1000, flowchart);
    for (const [, label = ''] of flowchart.matchAll(/"(.*)"/gu)) {
      t.regex(label, /^[\p{Letter}\p{Number} ，。、：；（）《》“”—·#;-]*$/u);
    }
  });
}

whereChromium('Mermaid', () => {
  test('Mermaid draws the flowchart of a report within its own limits', async t => {
    t.timeout(120_000);
    const [, evil = ''] = HOSTILE_TEXTS[0] ?? [];
    const [flowchart = ''] = flowchartsOf(markdownOf(hostileReport(evil)));
    const {labels, scripts} = await drawnByMermaid(flowchart);
    t.is(labels.length, 3);
    t.true(labels.every(label => label.includes('script')));
    t.is(scripts, 0);
  });
});
