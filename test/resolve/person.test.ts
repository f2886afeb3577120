import test from 'ava';
import {NOTHING_KNOWN, type Known, type KnownBody, type KnownPerson} from '../../src/resolve/known';
import {identifyPerson, type PersonHere} from '../../src/resolve/person';
import {rules} from '../support/facts';

const body = (
  id: string,
  name = id,
  wholes: readonly string[] = [],
  label: KnownBody['label'] = 'Organization',
): KnownBody => ({
  label,
  id,
  name,
  wholes,
});
const here = (...bodies: KnownBody[]): PersonHere => ({name: '陶念', bodies, description: '记者'});
const known = (
  id: string,
  bodies: KnownBody[],
  changes: Partial<KnownPerson> = {},
): KnownPerson => ({
  id,
  name: '陶念',
  disambiguator: `${id} before`,
  corrected: false,
  bodies,
  mentionedIn: [],
  articles: 1,
  ...changes,
});
const among = (...persons: KnownPerson[]): Known => ({
  named: wanted => persons.filter(({name}) => name === wanted),
});
const who = (person: PersonHere, ...persons: KnownPerson[]): string =>
  identifyPerson(person, among(...persons), 'article', rules).id;

const BRANCH = body('branch', '青石第一支部', ['party']);
const PARTY = body('party', '青石党委');
const FIRM = body('firm', '河湾公司');
const CROWD = body('crowd', '中国共产党');

test('a shared body: the known person', t => {
  t.is(who(here(FIRM), known('p', [FIRM])), 'p');
});
test('the body here is part of theirs: the known person', t => {
  t.is(who(here(BRANCH), known('p', [PARTY])), 'p');
});
test('their body is part of the one here: the known person', t => {
  t.is(who(here(PARTY), known('p', [BRANCH])), 'p');
});
test('a unit by its name: the known person', t => {
  t.is(who(here(body('office', '河湾公司办公室')), known('p', [FIRM])), 'p');
});
test('a body in an area, by its name: a new person', t => {
  const area = body('area', '云岭区', [], 'Place');
  t.not(who(here(body('bureau', '云岭区教育局')), known('p', [area])), 'p');
});
test('a relative name begins many: a new person', t => {
  t.not(who(here(body('unit', '市委办公室')), known('p', [body('city', '市委')])), 'p');
});
test('a name alone: a new person', t => {
  t.not(who(here(), known('p', [])), 'p');
});
test('another body: a new person', t => {
  t.not(who(here(FIRM), known('p', [PARTY])), 'p');
});
test('a body of a whole country: a new person', t => {
  t.not(who(here(CROWD), known('p', [CROWD])), 'p');
});
test('another name with the same body: a new person', t => {
  t.not(who(here(FIRM), {...known('p', [FIRM]), name: '罗一'}), 'p');
});
test('a body in common with one whom a line settled: the known person where the line leaves it open', t => {
  const one = known('p', [FIRM], {corrected: true});
  t.not(who(here(FIRM), one), 'p');
  t.is(identifyPerson(here(FIRM), among(one), 'article', rules, id => id === 'p').id, 'p');
});
test('two known ones: the one with more bodies in common', t => {
  t.is(who(here(FIRM, PARTY), known('p', [FIRM]), known('q', [FIRM, PARTY])), 'q');
});
test('two known ones: the one this article mentions already', t => {
  const mine = known('z', [FIRM], {mentionedIn: ['article'], articles: 2});
  t.is(who(here(FIRM), known('p', [FIRM]), mine), 'z');
});
test('this article alone mentions them: the same person, whatever it says now', t => {
  t.is(who(here(), known('p', [FIRM], {mentionedIn: ['article']})), 'p');
});
test('other articles mention them too, and nothing is shared: a new person', t => {
  t.not(who(here(), known('p', [FIRM], {mentionedIn: ['article'], articles: 2})), 'p');
});
test('a new person is named after the body', t => {
  t.is(identifyPerson(here(FIRM), NOTHING_KNOWN, 'article', rules).disambiguator, '河湾公司');
});
test('a new person without a telling body is named after the post', t => {
  t.is(identifyPerson(here(CROWD), NOTHING_KNOWN, 'article', rules).disambiguator, '记者');
});
test('a known person keeps the words that tell them apart', t => {
  const found = identifyPerson(here(FIRM), among(known('p', [FIRM])), 'article', rules);
  t.is(found.disambiguator, 'p before');
});
test('two articles give a new person with one body the same id', t => {
  t.is(
    identifyPerson(here(FIRM), NOTHING_KNOWN, 'one', rules).id,
    identifyPerson(here(FIRM), NOTHING_KNOWN, 'two', rules).id,
  );
});
test('an id that a namesake bears already is not taken', t => {
  const {id} = identifyPerson(here(FIRM), NOTHING_KNOWN, 'article', rules);
  t.not(who(here(FIRM), known(id, [PARTY])), id);
});
