/** When an office was held, and whether the text gives or takes it. */
import test from 'ava';
import type {BodyType} from '../../../src/article/facts';
import {anchorOf, findDates} from '../../../src/extract/date';
import {findPosts, type Post} from '../../../src/extract/post';
import {documentWith} from '../../support/gold-document';

const BODIES: Readonly<Record<string, BodyType>> = {
  北岸县: 'district_or_region',
  北岸县财政局: 'government',
  北岸县卫生局: 'government',
  北岸集团: 'company',
};

/** The posts of a text that was published on 2024-05-06. */
const postsOf = (text: string): Post[] => {
  const given = documentWith(text, ['云帆', '山岚'], BODIES);
  const metadata = {...given.article.metadata, publishedAt: '2024-05-06'};
  const document = {...given, article: {...given.article, metadata}};
  return findPosts(document, findDates(text, anchorOf(text, metadata)));
};

type Column = keyof Pick<Post, 'since' | 'until' | 'asOf' | 'change'>;

/** One row a post: the columns that are not null, `since 2015, until 2018`. */
const known = (post: Post): string =>
  (['since', 'until', 'asOf', 'change'] satisfies Column[])
    .flatMap(column => {
      const value = post[column];
      return value === null ? [] : [`${column} ${value}`];
    })
    .join(', ');

interface Case {
  readonly text: string;
  readonly expected: readonly string[];
  /** Why the code does not read it yet. */
  readonly missing?: string;
}

const cases: readonly Case[] = [
  {text: '北岸县县长云帆出席。', expected: ['asOf 2024-05-06']},
  {text: '北岸县原县长云帆出席。', expected: ['']},
  {text: '云帆拟任北岸县副县长。', expected: ['']},
  {text: '2020年3月，云帆任北岸集团总经理。', expected: ['since 2020-03']},
  {
    text: '云帆2020年3月5日当选为北岸集团总经理。',
    expected: ['since 2020-03-05, change appointed'],
  },
  {text: '云帆2015年3月至2018年6月任北岸集团总经理。', expected: ['since 2015-03, until 2018-06']},
  {text: '云帆2020年3月至今任北岸集团总经理。', expected: ['since 2020-03']},
  {
    text: '云帆，男，1970年生。\n1998年至2001年任北岸县财政局副局长。\n2001年起任北岸集团总经理。',
    expected: ['since 1998, until 2001', 'since 2001'],
  },
  {text: '2019年，北岸集团开业。云帆任北岸集团总经理。', expected: ['asOf 2024-05-06']},
  {
    text: '任命云帆为北岸县财政局局长，免去其北岸县卫生局局长职务。',
    expected: ['asOf 2024-05-06, change appointed', 'change removed'],
  },
  {text: '云帆不再担任北岸集团总经理。', expected: ['change removed']},
  {
    text: '云帆，女，1970年5月出生，现任北岸县副县长。',
    expected: ['asOf 2024-05-06'],
  },
  {
    text: '2018年6月，云帆辞去北岸集团总经理职务。',
    expected: ['until 2018-06, change removed'],
  },
  {
    text: '提名云帆为北岸县县长人选。',
    expected: [''],
  },
  {
    text: '任命云帆为北岸县财政局局长，山岚为北岸县卫生局局长。',
    expected: ['asOf 2024-05-06, change appointed', 'asOf 2024-05-06, change appointed'],
  },
];

for (const {text, expected, missing} of cases) {
  const declare = missing === undefined ? test : test.failing;
  const rows = expected.map(row => row || 'no date').join('; ');
  const why = missing === undefined ? '' : ` (${missing})`;
  declare(`${text.replaceAll('\n', '⏎')} → ${rows}${why}`, t => {
    t.deepEqual(postsOf(text).map(known), [...expected]);
  });
}
