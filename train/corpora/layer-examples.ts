import {LAYERS, type Layer, type LayerName} from '../../src/extract/tagger/layers';
import {claimNames, type Claim} from './claims';
import {
  leaveOpen,
  leaveOpenInside,
  nothing,
  set,
  setFusedTitle,
  type Constraint,
} from './constraint';
import type {GoldArticle} from './gold';
import {isArea} from './places';
import type {LabelledSpan, LabelledText} from './text';
import {claimTitles} from './titles';

export type CorpusName = 'peoples-daily' | 'msra' | 'cluener' | 'resume' | 'jobs';

export const layerNamed = (name: LayerName): Layer => {
  const layer = LAYERS.find(candidate => candidate.name === name);
  if (!layer) throw new Error(`no layer ${name}`);
  return layer;
};

const PERSON = new Set(['PER', 'NAME', 'name']);
const BODY = new Set(['ORG', 'organization', 'government', 'company']);
const TITLE = new Set(['TITLE', 'JOB', 'position']);
/** Places that may or may not be an area that stands on its own. */
const PLACE = new Set(['LOC', 'address', 'scene']);

/** What a corpus says about one layer; null when it does not label it. */
export const corpusConstraint = (
  {text, spans}: LabelledText,
  name: LayerName,
  corpus: CorpusName,
): Constraint | null => {
  const allowed = nothing(text);
  const layer = layerNamed(name);
  switch (name) {
    case 'person':
      for (const span of spans) if (PERSON.has(span.label)) set(allowed, span);
      return {text, allowed};
    case 'body':
      setBodies(allowed, text, spans, layer);
      return {text, allowed};
    case 'area':
      // The CV corpora hardly mark places.
      if (corpus === 'resume' || corpus === 'jobs') return null;
      setAreas(allowed, text, spans, layer);
      return {text, allowed};
    case 'title':
      if (corpus === 'peoples-daily' || corpus === 'msra') return null;
      for (const span of spans) if (TITLE.has(span.label)) setFusedTitle(allowed, span);
      return {text, allowed};
  }
};

/** Places next to another name may be a part of it, so that nobody knows. */
const setAreas = (
  allowed: Uint16Array,
  text: string,
  spans: readonly LabelledSpan[],
  layer: Layer,
): void => {
  for (const span of spans) {
    if (!PLACE.has(span.label)) continue;
    const touches = spans.some(other => other.end === span.start || other.start === span.end);
    const area = touches ? null : isArea(text.slice(span.start, span.end));
    if (area) set(allowed, span);
    else if (area === null) leaveOpenInside(allowed, span, layer);
  }
};

/** Villages, streets and parks are bodies to us and places to the corpora. */
const BODY_LIKE_PLACE = /(?:村|社区|街道|开发区|产业园|园区|博物馆|纪念馆|图书馆)$/u;

const setBodies = (
  allowed: Uint16Array,
  text: string,
  spans: readonly LabelledSpan[],
  layer: Layer,
): void => {
  for (const span of spans) {
    if (BODY.has(span.label)) set(allowed, span);
    else if (PLACE.has(span.label) && BODY_LIKE_PLACE.test(text.slice(span.start, span.end)))
      leaveOpenInside(allowed, span, layer);
  }
  for (const title of spans) {
    if (!TITLE.has(title.label)) continue;
    // 某局 | 办公室主任 to the CV corpora, 某局办公室 | 主任 to us.
    const body = spans.find(span => BODY.has(span.label) && span.end === title.start);
    const start = body ? body.end - 1 : title.start;
    leaveOpen(allowed, {start, end: title.end}, layer);
  }
};

/** An annotated article with the places of its names, found once for all layers. */
export interface ProjectedArticle {
  readonly article: GoldArticle;
  readonly claims: readonly Claim[];
  readonly titles: ReturnType<typeof claimTitles>;
}

export const project = (article: GoldArticle): ProjectedArticle => {
  const claims = claimNames(article);
  return {article, claims, titles: claimTitles(article, claims)};
};

export const goldConstraint = (
  {article, claims, titles}: ProjectedArticle,
  name: LayerName,
): Constraint => {
  const allowed = nothing(article.text);
  if (name === 'title') {
    for (const span of titles.unsure) leaveOpen(allowed, span, layerNamed('title'));
    for (const span of titles.units) set(allowed, span, 1);
    for (const span of titles.titles) set(allowed, span, 0);
  } else for (const claim of claims) if (claim.kind === name) set(allowed, claim);
  return {text: article.text, allowed};
};
