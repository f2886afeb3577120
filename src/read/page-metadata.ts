import type {ArticleMetadata} from '../article/article';
import type {PageDocument} from './dom';
import {isoMoment} from './moment';

/** Names of meta tags, best first; the first of each is the standard of Chinese government sites. */
const TITLE = ['ArticleTitle', 'og:title', 'twitter:title'];
const MOMENT = [
  'PubDate',
  'article:published_time',
  'publishdate',
  'publish_time',
  'datePublished',
  'og:release_date',
  'weibo:article:create_at',
];
const SOURCE = ['ContentSource', 'source', 'article:source', 'mediaid'];
const SITE = ['og:site_name', 'SiteName', 'application-name'];
const URL = ['Url', 'og:url'];

const metaTags = (document: PageDocument): ReadonlyMap<string, string> => {
  const tags = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta')) {
    const name = ['name', 'property', 'itemprop'].map(key => tag.getAttribute(key)).find(Boolean);
    const content = tag.getAttribute('content')?.trim();
    if (name && content && !tags.has(name.toLowerCase())) tags.set(name.toLowerCase(), content);
  }
  return tags;
};

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** The first description of an article among the page's JSON-LD; broken JSON counts as none. */
const linkedData = (document: PageDocument): Json => {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const data: unknown = JSON.parse(script.textContent);
      const graph =
        isObject(data) && Array.isArray(data['@graph']) ? (data['@graph'] as unknown[]) : data;
      const found = [graph].flat().find(item => isObject(item) && 'datePublished' in item);
      if (isObject(found)) return found;
    } catch {
      continue;
    }
  }
  return {};
};

const text = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;
const absolute = (value: string | null | undefined): string | null =>
  value !== null && value !== undefined && /^https?:\/\//u.test(value) ? value : null;
const moment = (value: string | null | undefined): string | null =>
  value === null || value === undefined ? null : isoMoment(value);

/** 柳河县召开大会_柳河网: what stands behind the mark is the site. */
const pageTitle = (document: PageDocument): string | null => {
  const headings = Array.from(document.querySelectorAll('h1'), heading =>
    heading.textContent.trim(),
  );
  const [heading] = headings;
  if (headings.length === 1 && heading) return heading.replace(/\s+/gu, ' ');
  const title = document.querySelector('title')?.textContent.trim() ?? '';
  const [head = ''] = title.split(/[_|｜]|\s[-–—]+\s|--/u);
  return (head.trim().length > 5 ? head.trim() : title) || null;
};

/** What the page's head says: meta tags, JSON-LD, canonical address, title. */
export const pageMetadata = (
  document: PageDocument,
): ArticleMetadata & {readonly site: string | null} => {
  const tags = metaTags(document);
  const tag = (names: readonly string[]): string | null =>
    names.map(name => tags.get(name.toLowerCase())).find(Boolean) ?? null;
  const data = linkedData(document);
  const publisher = isObject(data.publisher) ? text(data.publisher.name) : null;
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return {
    title: tag(TITLE) ?? text(data.headline) ?? pageTitle(document),
    url: absolute(canonical) ?? absolute(tag(URL)) ?? absolute(text(data.url)),
    source: tag(SOURCE),
    publishedAt:
      moment(tag(MOMENT)) ??
      moment(text(data.datePublished)) ??
      moment(document.querySelector('time[datetime]')?.getAttribute('datetime')),
    site: publisher ?? tag(SITE),
  };
};
