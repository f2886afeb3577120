/** Reads a line of annotated or extracted names; nothing in it is trusted. */
import {TupuError, reasonOf} from '../article/error';
import type {Texts} from '../article/texts';
import type {NamesDocument} from './names';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Thrown inside and told with file and line by `parseNamesLine`. */
class Complaint extends Error {
  constructor(readonly what: Texts) {
    super(what.en);
  }
}

const listOf = (fields: Fields, name: string): readonly unknown[] => {
  const value = fields[name] ?? [];
  if (!Array.isArray(value))
    throw new Complaint({en: `"${name}" is no list`, zh: `“${name}”不是列表`});
  return value;
};

const recordsOf = (fields: Fields, name: string): Fields[] =>
  listOf(fields, name).map((value, index) => {
    if (!isFields(value)) {
      const at = `${name}[${index}]`;
      throw new Complaint({en: `${at} is no object`, zh: `${at} 不是对象`});
    }
    return value;
  });

const textOf = (fields: Fields, field: string, place: string): string => {
  const value = fields[field];
  if (typeof value !== 'string') {
    throw new Complaint({
      en: `${place} has no text "${field}"`,
      zh: `${place} 没有文本字段“${field}”`,
    });
  }
  return value;
};

const optionalText = (fields: Fields, field: string, place: string): string | null =>
  fields[field] === undefined || fields[field] === null ? null : textOf(fields, field, place);

const personOf = (value: unknown, index: number): string =>
  typeof value === 'string'
    ? value
    : textOf(isFields(value) ? value : {}, 'name', `persons[${index}]`);

const namesOf = (fields: Fields): NamesDocument => {
  const {id} = fields;
  if (typeof id !== 'string' || id === '')
    throw new Complaint({en: 'it has no "id"', zh: '没有“id”'});
  return {
    id,
    persons: listOf(fields, 'persons').map(personOf),
    organizations: recordsOf(fields, 'organizations').map((body, index) => ({
      name: textOf(body, 'name', `organizations[${index}]`),
      type: optionalText(body, 'type', `organizations[${index}]`) ?? '',
    })),
    roles: recordsOf(fields, 'roles').map((role, index) => ({
      person: textOf(role, 'person', `roles[${index}]`),
      org: optionalText(role, 'org', `roles[${index}]`),
      title: textOf(role, 'title', `roles[${index}]`),
      status: optionalText(role, 'status', `roles[${index}]`) ?? 'current',
    })),
    relations: recordsOf(fields, 'relations').map((relation, index) => ({
      subject: textOf(relation, 'subject', `relations[${index}]`),
      predicate: textOf(relation, 'predicate', `relations[${index}]`),
      object: textOf(relation, 'object', `relations[${index}]`),
    })),
    events: recordsOf(fields, 'events').map((event, index) => ({
      name: textOf(event, 'name', `events[${index}]`),
      date: optionalText(event, 'date', `events[${index}]`),
    })),
  };
};

const fieldsOf = (line: string): Fields => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    const {en, zh} = reasonOf(error);
    throw new Complaint({en: `it is no JSON: ${en}`, zh: `不是 JSON：${zh}`});
  }
  if (!isFields(value))
    throw new Complaint({en: 'it is JSON, but no object', zh: '是 JSON，但不是对象'});
  return value;
};

/** A line with the group it is counted in by `--by source`. */
export interface NamesLine {
  readonly names: NamesDocument;
  readonly source: string;
}

/** The `source` of the line or, without one, the letters of its id: `jn` of jn12, `syn_post` of syn_post_05. */
const sourceOf = ({source}: Fields, id: string): string =>
  typeof source === 'string' && source !== '' ? source : id.replace(/[\W_]*\d.*$/su, '') || id;

/**
 * `origin` (`gold.jsonl:12`) stands in the message.
 * @throws TupuError INPUT_FORMAT
 */
export const parseNamesLine = (line: string, origin: string): NamesLine => {
  try {
    const fields = fieldsOf(line);
    const names = namesOf(fields);
    return {names, source: sourceOf(fields, names.id)};
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    throw new TupuError(
      'INPUT_FORMAT',
      {en: `${origin}: ${error.what.en}.`, zh: `${origin}：${error.what.zh}。`},
      {
        en: 'Lines are as `tupu extract --flat` writes them; a gold line has its article in "text" too.',
        zh: '每行应如 `tupu extract --flat` 所写；标注行还须把文章放在 "text" 中。',
      },
    );
  }
};
