import {matchesIn} from '../../lexicon/in-parts';
import {lazy, readRules} from '../../lexicon/word-list';

interface Words {
  readonly words: readonly string[];
}
interface HonourRules {
  readonly verbs: Words;
  readonly lists: Words;
  readonly endings: Words;
  readonly collective: Words;
  readonly titles: Words & {readonly scope: string};
}

const any = (words: readonly string[]): string => `(?:${words.join('|')})`;

const QUOTED = '[“"「][^“”"「」\\n]{2,40}[”"」]';

/** The patterns of data/rules/honours.json, over the text of one sentence. */
export const honourPatterns = lazy(() => {
  const {verbs, lists, endings, collective, titles} = readRules<HonourRules>('honours');
  const ending = any(endings.words);
  const named = `(?:(${QUOTED}(?:${ending})?)|((?:[^，,。；;：:“”"\\n]{0,40}?)${ending}))`;
  return {
    /** 1 quoted or 2 plain honour. */
    won: matchesIn(
      new RegExp(
        `${any([...lists.words, ...verbs.words])}(?:了|过|由[^，。]{2,12}颁发的)?(?:全国工商联)?\\s*${named}`,
        'u',
      ),
    ),
    more: new RegExp(
      `^(?:称号|奖牌|荣誉)?(?:、|和|以及|，(?=[^，。；获]{2,30}(?:奖|奖章)(?:[，。、]|$)))(?:(?:19|20)\\d\\d年)?${named}`,
      'u',
    ),
    holder: matchesIn(new RegExp(`${named}(?:获得者|得主|称号获得者)`, 'u')),
    given: matchesIn(
      new RegExp(
        `^[“"]?(${ending}|[^，。；：、]{2,14}?(?:奖|员))[”"]?(?:颁给了?|由(?=[^，。]{2,24}获得))`,
        'u',
      ),
    ),
    granted: matchesIn(/授予([^“”"，。；]{2,40}?)[“"]([^“”"]{2,40})[”"]/u),
    handed: matchesIn(new RegExp(`(?:颁发|颁授)(?:了)?(${QUOTED})(?!聘书)`, 'u')),
    recorded: matchesIn(/(?:荣?记|荣立)((?:个人|集体)?[一二三]等功)/u),
    title: matchesIn(
      new RegExp(
        `(${titles.scope}[^，。、；：]{0,4}?${any(titles.words)})(?=、|\\p{Script=Han})`,
        'u',
      ),
    ),
    collective: new RegExp(`${any(collective.words)}(?:称号)?$`, 'u'),
  };
});

/** 称号, 等9项 and the like belong to the telling, not to the honour. */
export const honourName = (words: string): string =>
  words
    .replace(/^[了过]+/u, '')
    .replace(/(?:等)?(?:荣誉)?称号$/u, '')
    .replace(/^[“"「]([^“”"「」]*)[”"」]$/u, '$1')
    .replace(/^(?:19|20)\d\d年(?=孙|"|“)/u, '')
    .trim();
