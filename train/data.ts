import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {LayerName} from '../src/extract/tagger/layers';
import {parseCluener} from './corpora/cluener';
import {parseColumns} from './corpora/columns';
import {parseGold} from './corpora/gold';
import {
  corpusConstraint,
  goldConstraint,
  project,
  type CorpusName,
  type ProjectedArticle,
} from './corpora/layer-examples';
import type {LabelledText} from './corpora/text';
import type {Constraint} from './corpora/constraint';
import type {Example} from './crf/train-layer';
import {random} from './random';
import {namePool} from './corpora/name-pool';
import {vary} from './corpora/vary';

export interface TrainingData {
  readonly corpora: ReadonlyMap<CorpusName, readonly LabelledText[]>;
  readonly real: readonly ProjectedArticle[];
  readonly invented: readonly ProjectedArticle[];
}

/** Of sentences without any name as many are enough to learn what is none. */
const EMPTY_KEPT = 0.15;

export const readTrainingData = (shared: string): TrainingData => {
  const read = (...path: string[]): string => readFileSync(join(shared, ...path), 'utf8');
  const columns = (name: string): LabelledText[] => parseColumns(read('corpora', 'ner', name));
  const next = random(1);
  const daily = columns('peoples-daily.train.bio').filter(
    sentence => sentence.spans.length > 0 || next() < EMPTY_KEPT,
  );
  const known = new Set(daily.map(sentence => sentence.text.normalize('NFKC')));
  return {
    corpora: new Map<CorpusName, LabelledText[]>([
      ['peoples-daily', daily],
      // Half of it stands in People's Daily too.
      [
        'msra',
        columns('msra.val.bio').filter(sentence => !known.has(sentence.text.normalize('NFKC'))),
      ],
      ['cluener', parseCluener(read('corpora', 'ner', 'cluener.train.jsonl'))],
      ['resume', [...columns('resume.train.bmes'), ...columns('resume.dev.bmes')]],
      ['jobs', [...columns('jobs.train.bio'), ...columns('jobs.dev.bio')]],
    ]),
    real: parseGold(read('eval', 'train-gold.jsonl')).map(project),
    invented: parseGold(read('eval', 'invented-gold.jsonl')).map(project),
  };
};

/** How often a text of each source is gone through in an epoch. */
export interface Shares {
  readonly real: number;
  readonly invented: number;
  /** How many variants of every article, with other names in it. */
  readonly variants: number;
}

const CHANGED_NAMES = 0.6;

const variantsOf = (data: TrainingData, times: number): ProjectedArticle[] => {
  const articles = [...data.real, ...data.invented];
  const pool = namePool([...data.corpora.values()].flat(), articles);
  const next = random(7);
  return Array.from({length: times}, () => articles)
    .flat()
    .map(article => vary(article, pool, CHANGED_NAMES, next));
};

export const examplesOf = (data: TrainingData, layer: LayerName, shares: Shares): Example[] => [
  ...[...data.corpora].flatMap(([corpus, texts]) =>
    texts.flatMap(text => {
      const constraint = corpusConstraint(text, layer, corpus);
      return constraint ? [{...constraint, own: false, times: 1}] : [];
    }),
  ),
  ...variantsOf(data, shares.variants).flatMap(article => goldExamples(article, layer, 1)),
  ...data.real.flatMap(article => goldExamples(article, layer, shares.real)),
  ...data.invented.flatMap(article => goldExamples(article, layer, shares.invented)),
];

const LINE = /[^\n]+/gu;
const SENTENCE = /[^\n。！？；]+[。！？；”）]*/gu;

/** An article by lines and, once, by sentences: the tagger may be given either. */
const goldExamples = (article: ProjectedArticle, layer: LayerName, times: number): Example[] => {
  if (times === 0) return [];
  const constraint = goldConstraint(article, layer);
  return [
    ...cut(constraint, LINE).map(part => ({...part, own: true, times: Math.max(1, times - 1)})),
    ...cut(constraint, SENTENCE).map(part => ({...part, own: true, times: times > 1 ? 1 : 0})),
  ];
};

const cut = ({text, allowed}: Constraint, pattern: RegExp): Constraint[] =>
  [...text.matchAll(pattern)].map(match => ({
    text: match[0],
    allowed: allowed.subarray(match.index, match.index + match[0].length),
  }));
