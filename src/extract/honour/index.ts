import type {Sentence} from '../../article/article';
import {contains} from '../../article/span';
import type {Claim, PartialDate} from '../claim';
import type {Document, Mention} from '../document';
import {refOf} from '../entity-ref';
import {before, behind, between, topicOf} from './recipients';
import {type Roster, rosterOf, rostersIn} from './rosters';
import {honourName, honourPatterns} from './rules';

/** An honour with those who have it, before it is a claim. */
interface Award {
  readonly honour: string;
  readonly recipients: readonly Mention[];
  readonly rule: string;
  /** Offset in the text. */
  readonly start: number;
}

const nameIn = (match: RegExpMatchArray): string => honourName(match[1] ?? match[2] ?? '');

/** “甲”、“乙”等称号: all honours that follow a verb, with the offset behind the last. */
const series = (words: string, first: RegExpMatchArray): {names: string[]; end: number} => {
  const names = [nameIn(first)];
  let end = (first.index ?? 0) + first[0].length;
  for (;;) {
    const next = honourPatterns().more.exec(words.slice(end));
    if (!next) return {names, end};
    names.push(nameIn(next));
    end += next[0].length;
  }
};

/** 授予某某等“…”称号, 某某荣获“…”, 荣获“…”称号的某某. */
const won = (document: Document, sentence: Sentence): Award[] => {
  const {text, start: at} = {text: sentence.text, start: sentence.start};
  return honourPatterns()
    .won(document.text, sentence)
    .flatMap(match => {
      const {names, end} = series(text, match);
      const verb = at + match.index;
      const honourStart = verb + match[0].length;
      const relative = /^(?:等)?(?:荣誉)?(?:称号|证书|奖项)?(?:获得者|的(?!基础|同时|荣誉))/u.test(
        text.slice(end),
      );
      const isCollective = honourPatterns().collective.test(names[0] ?? '');
      // 授予荣誉称号的决定: with 被 before it somebody has it, without only whom it names
      const isGift =
        match[0].startsWith('授予') && !/被[^，。；]*$/u.test(text.slice(0, match.index));
      const given = isGift ? between(document, sentence, verb, honourStart) : [];
      if (isGift && given.length === 0) return [];
      const told = relative
        ? behind(document, sentence, at + end, isCollective)
        : before(document, sentence, verb);
      const recipients =
        given.length > 0 ? given : told.length > 0 ? told : topicOf(document, verb);
      return names.map(honour => ({honour, recipients, rule: 'honour-won', start: verb}));
    });
};

/** 授予某某等5个单位“…”称号: the honour does not follow the verb at once. */
const granted = (document: Document, sentence: Sentence): Award[] =>
  honourPatterns()
    .granted(document.text, sentence)
    .map(match => {
      const start = sentence.start + match.index;
      const end = start + 2 + (match[1] ?? '').length;
      const honour = honourName(match[2] ?? '');
      const listed = /等\d*[一-龥]{0,6}$/u.test(match[1] ?? '') ? rosterOf(document, honour) : [];
      const named = between(document, sentence, start, end);
      return {
        honour,
        recipients: listed.length > 0 ? listed : named,
        rule: 'honour-granted',
        start,
      };
    });

/** …获得者某某, 全国劳动模范某某. */
const held = (document: Document, sentence: Sentence): Award[] => {
  const {holder, title} = honourPatterns();
  const matches = [...holder(document.text, sentence), ...title(document.text, sentence)];
  return matches.map(match => {
    const honour = nameIn(match);
    const end = sentence.start + match.index + match[0].length;
    return {
      honour,
      recipients: behind(document, sentence, end, false),
      rule: 'honour-held',
      start: end - match[0].length,
    };
  });
};

/** 为某某颁发“…”证书, 对某某记个人三等功, 最佳裁判员由某某获得. */
const handed = (document: Document, sentence: Sentence): Award[] => {
  const {handed: give, recorded, given} = honourPatterns();
  const {text, start} = sentence;
  const toBefore = [...give(document.text, sentence), ...recorded(document.text, sentence)].map(
    match => {
      const at = start + match.index;
      const from = Math.max(text.slice(0, match.index).search(/[为向对][^为向对]*$/u), 0);
      const recipients = between(document, sentence, start + from, at).slice(-1);
      return {honour: nameIn(match), recipients, rule: 'honour-handed', start: at};
    },
  );
  const [first] = given(document.text, sentence);
  if (!first) return toBefore;
  const recipients = behind(document, sentence, start + first[0].length, false);
  return [
    ...toBefore,
    {honour: honourName(first[1] ?? ''), recipients, rule: 'honour-given', start},
  ];
};

/** 决定授予下列个人荣誉称号: the lists behind. */
const listed = (rosters: readonly Roster[], sentence: Sentence): Award[] =>
  rosters
    .filter(({start}) => start >= sentence.start && start < sentence.end)
    .map(roster => ({...roster, rule: 'honour-listed'}));

const yearOf = (
  honour: string,
  sentence: Sentence,
  start: number,
  dates: readonly PartialDate[],
): number | null => {
  const inName = /(?:19|20)\d{2}(?=年)/u.exec(honour)?.[0];
  if (inName !== undefined) return Number(inName);
  const date = dates.findLast(({start: at, end}) => at >= sentence.start && end <= start);
  return date ? Number(date.date.slice(0, 4)) : null;
};

/** Who was honoured with what: 荣获, 获评, 被授予, …获得者; `year` where the text gives it. */
export const findHonours = (document: Document, dates: readonly PartialDate[]): Claim[] => {
  const seen = new Set<string>();
  const rosters = rostersIn(document);
  return document.sentences.flatMap(sentence =>
    [
      ...granted(document, sentence),
      ...won(document, sentence),
      ...held(document, sentence),
      ...handed(document, sentence),
      ...listed(rosters, sentence),
    ].flatMap(({honour, recipients, rule, start}) => {
      const year = yearOf(honour, sentence, start, dates);
      return recipients.flatMap((mention): Claim[] => {
        const key = `${mention.name} ${honour}`;
        if (honour.length < 2 || seen.has(key)) return [];
        seen.add(key);
        return [
          {
            type: 'AWARDED',
            from: refOf(mention),
            to: {
              label: 'Honour',
              kind: null,
              name: honour,
              properties: year === null ? {} : {year},
            },
            properties: year === null ? {} : {year},
            evidence: contains(sentence, mention) ? [sentence] : [sentence, mention],
            rule,
            confidence: 0.85,
          },
        ];
      });
    }),
  );
};
