/** What `tupu doubles` finds in every store; each check gets an empty store. */
import type {ExecutionContext} from 'ava';
import {linesText} from '../../src/cli/doubles/lines';
import {isCorrection, parseLexicon} from '../../src/cli/lexicon/parse';
import {doubleOf, type Double} from '../../src/query/doubles/evidence';
import {findDoubles} from '../../src/query/doubles/find';
import {correctionsOf} from '../../src/resolve/corrections/corrections';
import {createResolve, type Resolve} from '../../src/resolve/resolve';
import {loadFacts} from '../../src/store/load';
import type {Store} from '../../src/store/store';
import {
  article,
  body,
  holds,
  person,
  place,
  resolve,
  rules,
  says,
  type Said,
} from '../support/facts';

const runOf =
  (store: Store): Store['read'] =>
  (cypher, parameters) =>
    store.read(cypher, parameters);

const doublesOf = async (store: Store): Promise<Double[]> => {
  const run = runOf(store);
  const found = await findDoubles(run, rules);
  const doubles: Double[] = [];
  for (const candidate of found.candidates)
    doubles.push(await doubleOf(run, candidate, found, rules));
  return doubles;
};

const told = ({sure, reasons, sides: [a, b]}: Double): string =>
  [
    sure ? 'sure' : 'unsure',
    `${a.name} ${b.name}:`,
    ...reasons.map(({kind, words}) => `${kind} ${words.join('、')}`),
  ].join(' ');

const resolverOf = (t: ExecutionContext, text: string): Resolve => {
  const fail = (error: Error): void => t.fail(error.message);
  const lines = parseLexicon(text, 'same.txt', fail).filter(isCorrection);
  return createResolve(rules, correctionsOf(lines, fail));
};

const [TAO, YE, LI] = [person('陶念'), person('叶知遥'), person('李华')];
const STREET = place('青石街道', 'street');
const SHORT = body('青石街道党工委', 'party_org');
const FULL = body('北岭区青石街道党工委', 'party_org');
const FIRM = body('河湾软件');
const CHAMBER = body('青石街道商会', 'association');

const together = (first: Said['facts'], second: Said['facts']): Said => ({
  text: '叶知遥、陶念出席。',
  facts: [...first, ...second],
});

const ARTICLES = [
  article('甲', [
    says(TAO, '书记', SHORT),
    {text: '青石街道在北岭区。', facts: [{type: 'PART_OF', from: STREET, to: place('北岭区')}]},
  ]),
  article('乙', [says(TAO, '书记', FULL)], {publishedAt: '2024-12-01'}),
  article('丙', [
    {
      text: '北岭区青石街道',
      facts: [
        {
          type: 'LOCATED_IN',
          from: body('云岭书院', 'school'),
          to: place('北岭区青石街道', 'street'),
        },
      ],
    },
  ]),
  article('丁', [says(LI, '经理', body('河湾软件有限公司'))]),
  article('戊', [says(person('江一舟'), '经理', FIRM)]),
  article('己', [together(holds(YE, '经理', FIRM), holds(TAO, '董事', FIRM))]),
  article('庚', [together(holds(YE, '会长', CHAMBER), holds(TAO, '副会长', CHAMBER))]),
];

type CaseCheck = (t: ExecutionContext, store: Store) => Promise<void>;

export const DOUBLES_CONTRACT: Readonly<Record<string, CaseCheck>> = {
  'doubles: with reasons, the sure ones first': async (t, store) => {
    await loadFacts(store, ARTICLES, resolve);
    const doubles = await doublesOf(store);
    t.deepEqual(doubles.map(told), [
      'sure 北岭区青石街道党工委 青石街道党工委: area 北岭区 person 陶念',
      'sure 北岭区青石街道 青石街道: area 北岭区 lies 青石街道、北岭区',
      'unsure 河湾软件有限公司 河湾软件: form 有限公司',
      'unsure 叶知遥 叶知遥: with 陶念',
      'unsure 陶念 陶念: with 叶知遥',
    ]);
    t.like(doubles[0]?.sides, [
      {name: FULL.name, article: '乙的标题', published: '2024-12-01'},
      {name: SHORT.name, sentence: '青石街道党工委书记陶念出席。', published: '2024-11-22'},
    ]);
  },

  'doubles: the lines that are written join what is sure, and it is not listed again': async (
    t,
    store,
  ) => {
    await loadFacts(store, ARTICLES, resolve);
    const lines = linesText(await doublesOf(store), 'en');
    await loadFacts(store, ARTICLES, resolverOf(t, lines));
    const left = await doublesOf(store);
    t.true(left.length > 0 && left.every(({sure}) => !sure));
    const all = lines.replaceAll('# same: ', 'same: ');
    await loadFacts(store, ARTICLES, resolverOf(t, all));
    t.deepEqual(await doublesOf(store), []);
  },

  'doubles: what a line keeps apart is not listed': async (t, store) => {
    const [tao, ye] = ['陶念', '叶知遥'].map(
      name => `apart: ${name} @ 河湾软件 ≠ ${name} @ 青石街道商会`,
    );
    const lines = [
      tao,
      ye,
      'apart: 河湾软件 ≠ 河湾软件有限公司',
      'apart: 青石街道党工委 @ 甲 ≠ 北岭区青石街道党工委',
      'apart: 青石街道 ≠ 北岭区青石街道',
    ];
    await loadFacts(store, ARTICLES, resolverOf(t, lines.join('\n')));
    t.deepEqual((await doublesOf(store)).map(told), []);
  },

  'doubles: people by a body, its units, words that each article means in its own way': async (
    t,
    store,
  ) => {
    const city = body('市委', 'party_org');
    const unit = (name: string): Said => ({
      text: `${name}是河湾集团的一部分。`,
      facts: [{type: 'PART_OF', from: body(name), to: body('河湾集团')}],
    });
    const crowd = body('中国共产党', 'party_org');
    await loadFacts(
      store,
      [
        article('甲', [says(TAO, '书记', FIRM)]),
        article('乙', [says(TAO, '会长', CHAMBER)]),
        article('丙', [says(TAO, '书记', FIRM), says(TAO, '会长', CHAMBER)]),
        article('丁', [says(YE, '秘书长', city)]),
        article('戊', [says(YE, '秘书长', city)]),
        article('己', [says(LI, '经理', body('东河厂')), unit('东河厂')]),
        article('庚', [says(LI, '会计', body('西河厂')), unit('西河厂')]),
        article('辛', [says(person('简宁'), '党员', crowd)]),
        article('壬', [says(person('简宁'), '教师', crowd)]),
        article('癸', [says(person('罗一'), '园长', null)]),
        article('子', [says(person('罗一'), '园长', body('云岭幼儿园', 'school'))]),
        article('丑', [says(person('苏禾'), '园长', body('青石幼儿园', 'school'))]),
        article('寅', [says(person('苏禾'), '园长', body('云岭幼儿园', 'school'))]),
      ],
      resolve,
    );
    t.deepEqual((await doublesOf(store)).map(told).sort(), [
      'sure 陶念 陶念: body 青石街道商会',
      'unsure 叶知遥 叶知遥: words 市委秘书长',
      'unsure 李华 李华: unit 河湾集团',
      'unsure 罗一 罗一: title 园长',
    ]);
  },

  'doubles: a body that lies in another area is another': async (t, store) => {
    const lies = (name: string, from = STREET): Said => ({
      text: `${from.name}在${name}。`,
      facts: [{type: 'PART_OF', from, to: place(name)}],
    });
    await loadFacts(
      store,
      [
        article('甲', [lies('南岭区')]),
        article('乙', [lies('河湾市', place('北岭区青石街道', 'street'))]),
      ],
      resolve,
    );
    t.deepEqual(await doublesOf(store), []);
  },
};
