/** What is told of 公司 or 该局 is told of the body, and both sentences prove it. */
import test from 'ava';
import type {BodyType} from '../../../src/article/facts';
import {provedByChain, withReferences} from '../../../src/extract/coreference/chain';
import {nounReferences} from '../../../src/extract/coreference/references';
import type {Document} from '../../../src/extract/document';
import {findEvents} from '../../../src/extract/event';
import {findHonours} from '../../../src/extract/honour';
import {findRelations} from '../../../src/extract/relation';
import {documentWith} from '../../support/gold-document';

const BODIES: Readonly<Record<string, BodyType>> = {
  北岸集团: 'company',
  北岸科技股份有限公司: 'company',
  南岸集团: 'company',
  北岸置业有限公司: 'company',
  北岸大学: 'school',
};

/** Claims of a text with the words that prove each. */
const proved = (text: string): string[] => {
  const document: Document = documentWith(text, ['云帆'], BODIES);
  const nouns = nounReferences(document);
  const resolved = withReferences(document, nouns);
  return [
    ...findRelations(document, resolved),
    ...findEvents(document, [], resolved).claims,
    ...findHonours(resolved, []),
  ]
    .map(claim => provedByChain(claim, nouns, document.mentions))
    .map(
      ({from, type, to, evidence}) =>
        `${from.name} ${type} ${to.name}: ${evidence.map(({start, end}) => text.slice(start, end)).join(' + ')}`,
    );
};

const chain = (text: string, ...expected: readonly string[]): void => {
  test(`${text} → ${expected.join('; ')}`, t => {
    t.deepEqual(proved(text), [...expected]);
  });
};

chain(
  '北岸集团成立多年。公司全资子公司北岸置业有限公司发展很快。',
  '北岸置业有限公司 SUBSIDIARY_OF 北岸集团: 公司全资子公司北岸置业有限公司 + 北岸集团',
);
chain(
  '北岸集团发展很快。公司荣获“北岸先进企业”称号。',
  '北岸集团 AWARDED 北岸先进企业: 公司荣获“北岸先进企业”称号。 + 北岸集团',
);
chain(
  '北岸大学发展很快。5月6日，学校举办第三届春季论坛。',
  '北岸大学 ORGANIZED 第三届春季论坛: 5月6日，学校举办第三届春季论坛。 + 北岸大学',
);

// A name beside it needs no chain.
chain(
  '北岸集团全资子公司北岸置业有限公司发展很快。',
  '北岸置业有限公司 SUBSIDIARY_OF 北岸集团: 北岸集团全资子公司北岸置业有限公司',
);

// A noun that the text defines means that body throughout.
chain(
  '北岸科技股份有限公司（以下简称“公司”）公告。南岸集团来访。公司全资子公司北岸置业有限公司发展很快。',
  '北岸置业有限公司 SUBSIDIARY_OF 北岸科技股份有限公司: 公司全资子公司北岸置业有限公司 + 北岸科技股份有限公司',
);
