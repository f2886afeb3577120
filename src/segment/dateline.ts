import {readDataLines} from '../lexicon/data-file';
import {alternation} from './alternation';

const LABEL = alternation(readDataLines('segment', 'credit-labels.txt'));
const BRACKET = '\\s*[（(][^（()）]{1,80}[）)]';
const HEAD = '[^。！？，,；;：:（(“”]';

/** 某某日报11月22日讯（通讯员 某某）: dated, the bracket may be missing. */
const DATED = `${HEAD}{0,40}\\d{1,2}日(?:讯|电|消息)(?:${BRACKET})?`;
/** 本报讯（记者 某某）: the bracket of credits tells it from 某电（某某）. */
const CREDITED = `${HEAD}{0,40}(?:讯|电|消息)\\s*[（(]\\s*(?:[^（()）]{0,20}?)${LABEL}[\\s:：/][^（()）]{0,80}[）)]`;
/** 某某网讯, 某视网消息（某节目）： the name of a medium and nothing else. */
const MEDIUM = `[^\\s。！？，,；;：:（(“”]{0,12}(?:[网报站社台刊院校局]|客户端)(?:讯|消息)(?:${BRACKET})?(?=[\\s:：])`;
/** （记者 某某）十一月… */
const BRACKETED = `[（(]\\s*(?:[^（()）]{0,12}?)${LABEL}[\\s:：/][^（()）]{1,60}[）)]`;

const DATELINE = new RegExp(
  `^(?:${[DATED, CREDITED, MEDIUM, BRACKETED].join('|')})\\s*[:：]?`,
  'u',
);

/** Length of the dateline a paragraph begins with, 0 without one. */
export const datelineLength = (line: string): number =>
  DATELINE.exec(line.slice(0, 160))?.[0].length ?? 0;
