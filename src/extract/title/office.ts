import {firstFrom} from '../../article/span';
import {isTouching} from '../touching';
import {findTitles} from './find';

/** 某局|局长: an office follows at once, so what ends here names whose it is. */
export const isOfOffice = (text: string, {end}: {readonly end: number}): boolean => {
  const titles = findTitles(text);
  const next = titles[firstFrom(titles, end)];
  return next !== undefined && isTouching(text, end, next.start);
};
