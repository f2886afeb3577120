/**
 * Articles about real lists of posts and bodies (../shared/corpora/county-networks.jsonl.gz), as
 * often as wanted with other names: a graph as broad and as uneven as that of many years of news.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import type {ArticleFacts, Entity} from '../../src/article/facts';
import {article, body, entity, holds, person, place, type Said} from '../../test/support/facts';

const FILE = join(__dirname, '..', '..', '..', 'shared', 'corpora', 'county-networks.jsonl.gz');

interface Region {
  readonly region: string;
  readonly organizations: readonly {name: string; parent?: string; location?: string}[];
  readonly positions: readonly {
    person: string;
    org: string;
    title: string;
    start?: string;
    end?: string;
  }[];
}

export const readRegions = (): Region[] =>
  gunzipSync(readFileSync(FILE))
    .toString('utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Region);

const POSTS_PER_ARTICLE = 6;
const CHARACTERS = Array.from('云岭河湾青石白鹭春秋松柏江海天明远山清和平安永宁长乐');
const DAYS = 1095;

/** Other names in every copy, the same in every run. */
const marker = (copy: number): string =>
  copy === 0
    ? ''
    : `${CHARACTERS[copy % CHARACTERS.length] ?? ''}${CHARACTERS[Math.floor(copy / CHARACTERS.length)] ?? ''}`;

const renamed = (name: string, copy: number): string =>
  copy === 0 ? name : `${name}${CHARACTERS[(copy + name.length) % CHARACTERS.length] ?? ''}`;

const kindOf = (name: string): string =>
  /委员会$|党委|纪委|党组/u.test(name)
    ? 'party_org'
    : name.includes('公司')
      ? 'company'
      : 'government';

const dayOf = (at: number): string =>
  new Date(Date.UTC(2023, 0, 1 + (at % DAYS))).toISOString().slice(0, 10);

const monthOf = (text: string | undefined): string | undefined =>
  /\d{4}(?:-\d{2})?/u.exec(text ?? '')?.[0];

const isCurrent = (end: string | undefined): boolean => end === undefined || /至今|现/u.test(end);

type Position = Region['positions'][number];

const postOf = ({person: name, org, title, start, end}: Position, copy: number): Said => {
  const who = person(renamed(name, copy));
  const bodyName = marker(copy) + org;
  const since = monthOf(start);
  const until = monthOf(end);
  const current = isCurrent(end);
  return {
    text: `${bodyName}${title}${who.name}出席。`,
    facts: holds(who, title, body(bodyName, kindOf(org)), {
      status: current ? 'current' : 'former',
      ...(since !== undefined && {since}),
      ...(!current && until !== undefined && {until}),
      ...(current && since !== undefined && since >= '2025' && {change: 'appointed'}),
    }),
  };
};

const peopleOf = (said: readonly Said[]): Entity[] =>
  said.flatMap(({facts}) => facts.filter(({type}) => type === 'HOLDS').map(({from}) => from));

const happenings = (region: Region, copy: number, at: number, said: readonly Said[]): Said[] => {
  const area = place(marker(copy) + region.region);
  const day = dayOf(at);
  const meeting = entity('Event', `${area.name}第${String((at % 9) + 1)}次工作会议`, 'meeting', {
    date: day,
    datePrecision: 'day',
  });
  const people = peopleOf(said);
  const [speaker] = people;
  const organiser = said.flatMap(({facts}) => facts.filter(({type}) => type === 'POST_OF'))[0]?.to;
  if (speaker === undefined || organiser === undefined) return [];
  const honour = entity('Honour', `${area.name}先进单位${String(at % 7)}`, null, {
    year: day.slice(0, 4),
  });
  return [
    {
      text: `${organiser.name}举办${meeting.name}，${people.map(({name}) => name).join('、')}参加。`,
      facts: [
        {type: 'ORGANIZED', from: organiser, to: meeting},
        {type: 'LOCATED_IN', from: meeting, to: area},
        ...people.map(from => ({type: 'ATTENDED' as const, from, to: meeting})),
      ],
    },
    {
      text: `${speaker.name}说，${meeting.name}要落到实处。${organiser.name}获${honour.name}。`,
      facts: [
        {type: 'SAID', from: speaker, to: entity('Statement', `${meeting.name}要落到实处`)},
        {type: 'AWARDED', from: organiser, to: honour},
      ],
    },
  ];
};

const unitsOf = ({organizations}: Region, copy: number): Said[] =>
  organizations.flatMap(({name, parent, location}): Said[] => {
    const unit = body(marker(copy) + name, kindOf(name));
    const facts: Said['facts'] = [
      ...(parent && parent !== name
        ? [{type: 'PART_OF' as const, from: unit, to: body(marker(copy) + parent, kindOf(parent))}]
        : []),
      ...(location
        ? [{type: 'LOCATED_IN' as const, from: unit, to: place(marker(copy) + location)}]
        : []),
    ];
    return facts.length === 0
      ? []
      : [{text: facts.map(({to}) => `${unit.name}属${to.name}。`).join(''), facts}];
  });

/** The last post of each article comes again in the next: a second source. */
const articlesOf = (region: Region, copy: number, from: number): ArticleFacts[] => {
  const posts = region.positions.filter(({person, org, title}) => person && org && title);
  const count = Math.max(1, Math.ceil(posts.length / POSTS_PER_ARTICLE));
  return Array.from({length: count}, (_, part) => {
    const at = from + part;
    const start = part * POSTS_PER_ARTICLE;
    const said = posts
      .slice(Math.max(0, start - 1), start + POSTS_PER_ARTICLE)
      .map(position => postOf(position, copy));
    return article(
      `${marker(copy)}${region.region}${String(copy)}-${String(part)}`,
      [
        ...said,
        ...happenings(region, copy, at, said),
        ...(part === 0 ? unitsOf(region, copy) : []),
      ],
      {publishedAt: dayOf(at)},
    );
  });
};

/** The articles of one copy, region by region. */
export const countyArticles = (regions: readonly Region[], copy: number): ArticleFacts[][] => {
  let at = copy * 7;
  return regions.map(region => {
    const articles = articlesOf(region, copy, at);
    at += articles.length;
    return articles;
  });
};
