/** The dev articles as scraper sites would have them, by the damage program of ../shared. */
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {ROOT} from './folds';
import type {GoldArticle} from './read';

interface Damage {
  /** Picks which characters a site annotates. */
  readonly seed: number;
  /** How large a part of them. */
  readonly share: number;
}

export const DAMAGES: readonly Damage[] = [
  {seed: 1, share: 0.3},
  {seed: 2, share: 0.6},
  {seed: 3, share: 0.9},
];

const damaged = (shared: string, text: string, {seed, share}: Damage): string => {
  const program = join(shared, 'eval', 'damage.mjs');
  const {stdout, stderr, status} = spawnSync(
    process.execPath,
    [program, '--seed', String(seed), '--share', String(share)],
    {input: text, encoding: 'utf8', cwd: ROOT},
  );
  if (status !== 0) throw new Error(`damage.mjs failed: ${stderr}`);
  return stdout;
};

export const damageAll = (
  shared: string,
  gold: readonly GoldArticle[],
  damage: Damage,
): GoldArticle[] =>
  gold.map(article => ({
    ...article,
    raw: {...article.raw, text: damaged(shared, article.raw.text, damage)},
  }));
