/** Units that stand without the body they are part of: 运行部, 审判委员会, 办事处. */
import {lazy, readRules} from '../../../lexicon/word-list';
import {partyPartStart} from '../../body/suffix';
import {parentEnd} from '../../mention/body/nested';
import {hostName, type PostBody} from './body';

interface UnitOfHost {
  readonly unit: string;
  readonly host: string;
}

interface InnerUnitRules {
  readonly shared: {readonly words: readonly string[]};
  readonly ministries: {readonly words: readonly string[]};
  readonly ofHost: {readonly units: readonly UnitOfHost[]};
  readonly hosted: {readonly units: readonly UnitOfHost[]};
}

const compiled = (units: readonly UnitOfHost[]): {unit: RegExp; host: RegExp}[] =>
  units.map(({unit, host}) => ({unit: new RegExp(unit, 'u'), host: new RegExp(host, 'u')}));

const rules = lazy(() => {
  const {shared, ministries, ofHost, hosted} = readRules<InnerUnitRules>('inner-units');
  return {
    shared: new RegExp(`(?:${shared.words.join('|')})$`, 'u'),
    ministries: new Set(ministries.words),
    ofHost: compiled(ofHost.units),
    hosted: compiled(hosted.units),
  };
});

/** A body, an area, a party or a level of the state inside the name: 北岸公司财务部, 县公安局办公室, 国家发展部. */
const OWN =
  /(?:公司|集团|大学|医院|银行|协会|街道|(?<!农)村(?!委)|镇|[^城]乡|县|市(?!场)|(?<![社园校院片辖片])区|省|州|国|人民|党|中央)|^(?:中|全国|民[革盟建进]|农工|致公|台盟)/u;

const LONGEST = 14;

/** True for a unit's name that holds no other name: it needs a host. */
export const isInnerUnit = (name: string): boolean =>
  name.length <= LONGEST &&
  rules().shared.test(name) &&
  !rules().ministries.has(name) &&
  !OWN.test(name) &&
  parentEnd(name) < 0 &&
  partyPartStart(name) < 0;

/** 综合科 of 县委办公室, 财政司 of a 研究室: a unit of the lower rank is the unit's, not its host's. */
const isUnitOfUnit = (unit: string, host: string): boolean =>
  (/[科股]$/u.test(unit) && /(?:办公室|办公厅|研究室|处)$/u.test(host)) ||
  (/[处司]$/u.test(unit) && /(?:办公厅|研究室)$/u.test(host));

/** A college of a university, a branch of a firm. */
const isUnitOfHost = (unit: string, host: string): boolean =>
  rules().ofHost.some(rule => rule.unit.test(unit) && rule.host.test(host));

/** Units that no list names a host for: one is no host of the next. */
export const isHostOf = (host: PostBody, unit: string): boolean =>
  !isInnerUnit(host.name) || isUnitOfUnit(unit, host.name);

/** The body that a list's units are part of: 北岸法院 when 北岸法院审判委员会 is the last one named. */
export const hostOfUnits = (body: PostBody, unit: string): PostBody => {
  const end = parentEnd(body.name);
  if (end <= 0 || isUnitOfUnit(unit, body.name)) return body;
  const [host, own] = [body.name.slice(0, end), body.name.slice(end)];
  // 数学学院 beside 文学院; but 数学系 is in it.
  const isBeside = !/[系室]$/u.test(unit) && isUnitOfHost(own, host);
  return isInnerUnit(own) || isBeside ? {...body, name: host} : body;
};

/** True when the list's body can be the host of the unit behind it. */
export const belongsTo = (unit: string, host: PostBody): boolean =>
  isInnerUnit(unit) ||
  rules().ofHost.some(
    rule =>
      rule.unit.test(unit) && rule.host.test(host.name) && parentEnd(unit) < 0 && !OWN.test(unit),
  );

/** How the name of the host ends that only such a unit has; null for other units. */
export const hostsOf = (unit: string): RegExp[] =>
  rules()
    .hosted.filter(rule => rule.unit.test(unit))
    .map(rule => rule.host);

const PARENT =
  /^(?:.{2,}(?:[院部局厅室会社行署]|委(?!员)|大学|学院|学校|中学|小学|中心|集团|公司|厂))(?=\p{Script=Han}{2})/u;

/** The body that a unit belongs to, by its whole name; the name itself when it shows none. */
export const withoutUnit = (name: string): string => {
  const end = parentEnd(name);
  return end > 0 ? name.slice(0, end) : (PARENT.exec(name)?.[0] ?? name);
};

/** 纪委监委驻|北岸集团|纪检监察组: its head sits in that body. */
const SENT_GROUP = /驻(.{2,}?)纪检(?:监察)?组$/u;

/** 青石镇|政府: the town's committees are not of its government. */
const GOVERNMENT = /(?<=\p{Script=Han}[镇乡])(?:人民)?政府$/u;

/** Where a group is sent to. */
export const sentTo = (name: string): string | null => SENT_GROUP.exec(name)?.[1] ?? null;

/** 德育处副主任、团委书记: the school's 团委, not the division's; a college has one of its own. */
export const partyHostName = (host: PostBody): string => {
  const name = (sentTo(host.name) ?? hostName(host)).replace(GOVERNMENT, '');
  if (name.endsWith('工会')) return name.slice(0, -2);
  return /(?:[处科室股]|车间)$/u.test(name) ? withoutUnit(name) : name;
};
