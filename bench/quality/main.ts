/**
 * ts-node -T bench/quality/main.ts [SHARED]
 * Writes docs/quality.md. Trains the taggers of the folds where they are not there yet (ten
 * minutes); a second run takes a minute or two.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {foldOf} from '../../train/tagger';
import {NO_TAGGER, taggedOnly} from './alone';
import {commonest, confusions, mistakes} from './causes';
import {DAMAGES, damageAll} from './damaged';
import {ROOT, foldTaggers} from './folds';
import {readAll, readGold, readOwn} from './read';
import {judge, judgeLeftOut} from './reliability';
import {
  countsTable,
  curveTable,
  damagedTable,
  kindsTable,
  partsTable,
  sourcesTable,
  sureTable,
} from './sections';
import {SPEED_FILE, speedParts, type Speed} from './speed';

const [shared = join(ROOT, '..', 'shared')] = process.argv.slice(2);
const say = (text: string): void => console.error(text);

const [trainGold, inventedGold, devGold] = [
  readGold(shared, 'train'),
  readGold(shared, 'invented'),
  readGold(shared, 'dev'),
];
const taggers = foldTaggers(shared);
const taggerOf = (index: number) => taggers[foldOf(index)] ?? NO_TAGGER;

say('reading the articles left out');
const [train, invented] = [readAll(trainGold, taggerOf), readAll(inventedGold, taggerOf)];
const leftOut = [...train, ...invented];
say('rules alone');
const rules = [
  readAll(trainGold, () => NO_TAGGER),
  readAll(inventedGold, () => NO_TAGGER),
] as const;
say('dev articles, undamaged and damaged');
const dev = readAll(devGold);
const [fresh, blind] = [readAll(readOwn('fresh')), readAll(readOwn('blind'))];
const damaged = DAMAGES.map(damage => readAll(damageAll(shared, devGold, damage)));

const NAMES = ['person', 'organization'];
const ALL = [...NAMES, 'role~', 'relation'];
const errors = mistakes(leftOut);
const wrong = errors.filter(({error}) => error === 'wrong');
const missed = errors.filter(({error}) => error === 'missed');
const said = judge([...leftOut, ...fresh, ...blind]);
const calibrated = judgeLeftOut(train, invented, fresh, blind);
const speed = existsSync(SPEED_FILE)
  ? (JSON.parse(readFileSync(SPEED_FILE, 'utf8')) as Speed)
  : null;

const parts: Readonly<Record<string, string>> = {
  'dev.articles': String(dev.length),
  kinds: kindsTable({train, invented, fresh, blind, dev}),
  sources: sourcesTable(leftOut),
  parts: partsTable([
    ['rules alone', ...rules, ALL],
    ['tagger alone', taggedOnly(trainGold, taggerOf), taggedOnly(inventedGold, taggerOf), NAMES],
    ['both', train, invented, ALL],
  ]),
  damaged: damagedTable(dev, damaged),
  sure: sureTable(said, calibrated),
  curve: curveTable(calibrated),
  types: countsTable(['annotated', 'found'], confusions(leftOut).slice(0, 15)),
  wrong: countsTable(
    ['what', 'rule', 'cause'],
    commonest(wrong.map(({kind, rule, cause}) => [kind, rule ?? '', cause])).slice(0, 20),
  ),
  missed: countsTable(
    ['what', 'cause'],
    commonest(missed.map(({kind, cause}) => [kind, cause])).slice(0, 20),
  ),
  ...speedParts(speed),
};

const page = readFileSync(join(__dirname, 'page.md'), 'utf8').replace(
  /\{\{(?<name>[\w.]+)\}\}/gu,
  (_, name: string) => parts[name] ?? `(no part ${name})`,
);
writeFileSync(join(ROOT, 'docs', 'quality.md'), page);
say('docs/quality.md is written');
if (speed === null) say('without speed: `npm run bench` measures it');
