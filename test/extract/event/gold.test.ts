import test from 'ava';
import {anchorOf, findDates} from '../../../src/extract/date';
import {findEvents} from '../../../src/extract/event';
import {sameEvent} from '../../../src/extract/event/choose';
import {goldArticles} from '../../support/gold-articles';
import {goldDocument} from '../../support/gold-document';

const articles = goldArticles();

test('of the events of the sample articles nine in ten are found, and as many are right', t => {
  let [found, expected, right] = [0, 0, 0];
  for (const article of articles) {
    const document = goldDocument(article);
    const dates = findDates(article.text, anchorOf(article.text, document.article.metadata));
    const names = findEvents(document, dates).events.map(({name}) => name);
    expected += article.events.length;
    found += names.length;
    right += article.events.filter(event => names.some(name => sameEvent(name, event.name))).length;
  }
  t.true(right / expected >= 0.9, `${right} of ${expected}`);
  t.true(right / found >= 0.9, `${right} of ${found} found`);
});

test('every claim of the sample articles is proven inside one sentence', t => {
  for (const article of articles) {
    const document = goldDocument(article);
    for (const {evidence} of findEvents(document, []).claims) {
      for (const span of evidence) {
        t.true(document.sentences.some(({start, end}) => start <= span.start && span.end <= end));
      }
    }
  }
});
