import {lazy, readRules} from '../../lexicon/word-list';
import type {PostBody} from './body/body';

/** What somebody does for a living (data/rules/title-context.json). */
const occupations = lazy(
  () =>
    new Set(
      readRules<{readonly occupations: {readonly words: readonly string[]}}>('title-context')
        .occupations.words,
    ),
);

/** Rules that read an office off a verb or a line of a CV, no form of address. */
const STATED = new Set([
  'cv-subject',
  'verb-of-office',
  'more-posts-of-the-subject',
  'appointment',
  'name-comma-post',
]);

/** 教师云帆, 云帆医生: a form of address, unless a verb gives the work at a body. */
export const isAddress = (title: string, body: PostBody | null, rule: string): boolean =>
  occupations().has(title) && (body === null || body.source === 'context' || !STATED.has(rule));
