import type {Texts} from '../../../language/language';
import {NO_PROGRESS} from '../../progress';
import type {Voice} from '../../voice';

const ITEMS: Texts = {en: 'nodes and relationships', zh: '个节点和关系'};

interface ItemProgress {
  /** To be called for each node and relationship that is read. */
  readonly next: () => void;
  readonly clear: () => void;
}

const NOTHING: ItemProgress = {next: () => undefined, clear: () => undefined};

/** Nodes and relationships are counted beforehand only where progress is shown. */
export const itemProgress = async (
  voice: Voice,
  countAll: () => Promise<number | null>,
): Promise<ItemProgress> => {
  const progress = voice.progress(ITEMS);
  if (progress === NO_PROGRESS) return NOTHING;
  const all = await countAll();
  let done = 0;
  return {
    next: () => {
      done += 1;
      progress.update(done, all === null ? null : done / all);
    },
    clear: progress.clear,
  };
};

/** What is written to the terminal itself shows how far it is. */
export const fileProgress = async (
  voice: Voice,
  out: string | undefined,
  countAll: () => Promise<number | null>,
): Promise<ItemProgress> =>
  out === undefined && process.stdout.isTTY ? NOTHING : itemProgress(voice, countAll);
