/** Random small articles for properties; few names, so that they meet often. */
import fc from 'fast-check';
import type {ArticleFacts, Entity} from '../../src/article/facts';
import {article, body, entity, person, place, says, type Said} from './facts';

const PEOPLE = ['陶念', '罗一', '卫川'].map(person);
const BODIES = [
  body('青石软件园党委', 'party_org'),
  body('河湾公司'),
  body('河湾公司', 'other'),
  body('市委', 'party_org'),
  place('云岭区'),
];
const TITLES = ['书记', '主任'];

const status = fc.constantFrom('current', 'former');

const post = (bodyOf: (who: Entity) => fc.Arbitrary<Entity | null>): fc.Arbitrary<Said> =>
  fc
    .constantFrom(...PEOPLE)
    .chain(who =>
      fc
        .tuple(fc.constantFrom(...TITLES), bodyOf(who), status)
        .map(([title, of, held]) => says(who, title, of, {status: held})),
    );

const sameAs = fc.constantFrom(...BODIES).map((of): Said => ({
  text: `${of.name}简称河湾。`,
  facts: [{type: 'SAME_AS', from: of, to: entity(of.label, '河湾', of.kind)}],
}));

const partOf = fc
  .tuple(fc.constantFrom(...BODIES), fc.constantFrom(...BODIES))
  .map(([a, b]): Said => ({
    text: `${a.name}属于${b.name}。`,
    facts: [{type: 'PART_OF', from: a, to: b}],
  }));

const articles = (said: fc.Arbitrary<Said>): fc.Arbitrary<ArticleFacts> =>
  fc
    .tuple(
      fc.constantFrom('甲', '乙', '丙', '丁'),
      fc.array(said, {maxLength: 4}),
      fc.constantFrom(null, '2024-11-22', '2024-12'),
    )
    .map(([name, sentences, publishedAt]) => article(name, sentences, {publishedAt}));

/** Anything, namesakes with several bodies included. */
export const anyArticle = articles(
  fc.oneof(
    post(() => fc.constantFrom(null, ...BODIES)),
    sameAs,
    partOf,
  ),
);

/** Every name serves one body at most, so who is who does not depend on the order of loading. */
export const clearArticle = articles(
  fc.oneof(
    post(who => fc.constant(BODIES[PEOPLE.indexOf(who)] ?? null)),
    sameAs,
  ),
);
