import {lazy, readClassedWords} from '../../lexicon/word-list';
import type {Claim} from '../claim';
import type {Document, Mention} from '../document';
import {refOf} from '../entity-ref';

const GROUP = '集团';
const BRAND = /^(?<brand>\p{Script=Han}{2,4})集团$/u;
/** 北岸集团|有限公司 is the group itself, 北岸集团|云山分公司 a part of it. */
const FIRM = /^(?!(?:控股|股份|有限|责任|总)*公司$)(?!.*集团).{2,}(?<!分|支)公司$/u;
/** 北岸|重装, 北岸|重装有限公司; but 北岸|股份 is mostly the group itself. */
const TRADE = /^(?!.*集团|股份|控股|有限|公司|总|党|工会).{2,}(?<![部处科室会区厂行司中心站党])$/u;

const countries = lazy(
  () =>
    new RegExp(
      `^(?<brand>\\p{L}{2,8}?)(?:[（(](?:${[...readClassedWords('lexicon', 'countries.txt').keys(), '中国', '香港'].join('|')})[）)].*公司|中国)$`,
      'u',
    ),
);

const brandIn = (name: string): string | null => BRAND.exec(name)?.groups?.brand ?? null;

/** Its parent by the name alone: the group it begins with, the group of its brand, the firm whose foreign house it is. */
const parentOf = (child: Mention, firms: readonly Mention[]): Mention | null => {
  const others = firms.filter(({name}) => name !== child.name);
  const whole = others.find(
    ({name}) =>
      name.endsWith(GROUP) &&
      child.name.startsWith(name) &&
      FIRM.test(child.name.slice(name.length)),
  );
  if (whole) return whole;
  const ofBrand = others.find(({name}) => {
    const brand = brandIn(name);
    if (brand === null || !child.name.startsWith(brand)) return false;
    const rest = child.name.slice(brand.length);
    return FIRM.test(rest) || TRADE.test(rest);
  });
  if (ofBrand) return ofBrand;
  const brand = countries().exec(child.name)?.groups?.brand;
  if (brand === undefined) return null;
  const named = others.filter(({name}) => name.startsWith(brand) && !countries().test(name));
  return named.find(({name}) => name.endsWith(GROUP)) ?? named[0] ?? null;
};

/**
 * SUBSIDIARY_OF that the names of firms show: 北岸集团重装公司 and 北岸集团, 北岸（越南）有限公司 and 北岸.
 * Of the firms in `stated` the text itself says whose they are.
 */
export const subsidiariesByName = ({mentions}: Document, stated: ReadonlySet<string>): Claim[] => {
  const firms = [
    ...new Map(
      mentions
        .filter(({kind, type}) => kind === 'body' && type === 'company')
        .toReversed()
        .map(firm => [firm.name, firm]),
    ).values(),
  ];
  return firms.flatMap((firm): Claim[] => {
    const parent = stated.has(firm.name) ? null : parentOf(firm, firms);
    if (!parent) return [];
    return [
      {
        type: 'SUBSIDIARY_OF',
        from: refOf(firm),
        to: refOf(parent),
        properties: {},
        evidence: [firm],
        rule: 'relation/name-subsidiary',
        confidence: Math.min(firm.confidence, parent.confidence) * 0.8,
      },
    ];
  });
};
