import type {Document, Mention} from '../document';

const plain = (line: string): string =>
  line.replace(/^[一二三四五六七八九十\d]+[、.．]|[（(][^）)]*[）)]|[\s：:]/gu, '');

/** A line that heads a list: 一、先进集体（6个）. */
const isHeading = (line: string): boolean =>
  /^[一二三四五六七八九十\d]+[、.．]|[（(]\d+[个名人][）)]\s*$/u.test(line.trim());

const MIN_HEADING = 4;

/**
 * A decision names one of those it honours and lists all behind: 授予某某等4名同志“优秀党员”称号 …
 * 二、优秀党员（4名）. The names under the heading that the honour ends with.
 */
export const rosterOf = ({text, mentions}: Document, honour: string): Mention[] => {
  let offset = 0;
  let isUnder = false;
  const found: Mention[] = [];
  for (const line of text.split('\n')) {
    const [start, end] = [offset, offset + line.length];
    offset = end + 1;
    const words = plain(line);
    if (words.length >= MIN_HEADING && words.length <= 24 && isHeading(line)) {
      isUnder = honour.endsWith(words) || words.endsWith(honour);
      continue;
    }
    if (!isUnder) continue;
    if (line.includes('。')) isUnder = false;
    else {
      found.push(
        ...mentions.filter(
          mention => mention.kind !== 'title' && mention.start >= start && mention.end <= end,
        ),
      );
    }
  }
  const persons = found.filter(({kind}) => kind === 'person');
  if (persons.length > 0) return persons;
  return found.filter(
    body =>
      !found.some(other => other !== body && other.start <= body.start && other.end >= body.end),
  );
};
