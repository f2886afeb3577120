/** Reads the head of a query file: `//` lines, two of description, then sections. */
import {TupuError} from '../article/error';
import {inBoth} from '../article/texts';
import {
  PARAMETER_TYPES,
  type Default,
  type NamedQuery,
  type ParameterType,
  type QueryColumn,
  type QueryParameter,
} from './named-query';

const SECTIONS = ['Parameters', 'Columns', 'Example', 'In Neo4j Browser, first'] as const;
type Section = (typeof SECTIONS)[number];

const PARAMETER =
  /^(?<name>[a-z]\w*)\s+(?<type>\w+)(?:\s*=\s*(?<fallback>null|-?\d+|'[^']*'))?\s{2,}(?<description>\S.*)$/u;
const COLUMN = /^(?<more>\+ )?(?<name>[a-z]\w*)\s+(?<description>\S.*)$/u;

const invalid = (name: string, message: string): TupuError =>
  new TupuError('DATA_INVALID', inBoth(`cypher/queries/${name}.cypher: ${message}`), {
    en: 'CONTRIBUTING.md shows the head of a query file; cypher/queries/posts.cypher is a model.',
    zh: '查询文件的开头怎么写，见 CONTRIBUTING.md；cypher/queries/posts.cypher 可作范例。',
  });

const isSection = (line: string): line is Section => (SECTIONS as readonly string[]).includes(line);

const isType = (type: string | undefined): type is ParameterType =>
  (PARAMETER_TYPES as readonly string[]).includes(type ?? '');

/** `'text'`, `6` or `null`, as Cypher writes them. */
const fallbackOf = (literal: string): Default =>
  literal === 'null' ? null : literal.startsWith("'") ? literal.slice(1, -1) : Number(literal);

const parameterOf = (query: string, line: string): QueryParameter => {
  const {name, type, fallback, description} = PARAMETER.exec(line)?.groups ?? {};
  if (name === undefined || description === undefined || !isType(type)) {
    throw invalid(
      query,
      `no parameter line: ${line} (name, ${PARAMETER_TYPES.join(' or ')}, two blanks, description)`,
    );
  }
  return {name, type, description, ...(fallback !== undefined && {fallback: fallbackOf(fallback)})};
};

const columnOf = (query: string, line: string): QueryColumn => {
  const {more, name, description} = COLUMN.exec(line)?.groups ?? {};
  if (name === undefined || description === undefined) {
    throw invalid(query, `no column line: ${line} (name, blanks, description)`);
  }
  return {name, description, shown: more === undefined};
};

const sectionsOf = (lines: readonly string[]): ReadonlyMap<Section | null, string[]> => {
  const sections = new Map<Section | null, string[]>();
  let current: Section | null = null;
  for (const line of lines) {
    if (isSection(line)) {
      current = line;
      sections.set(current, []);
    } else if (line !== '') {
      sections.set(current, [...(sections.get(current) ?? []), line]);
    }
  }
  return sections;
};

/** The comment lines at the top, without their slashes. */
const headLines = (text: string): string[] => {
  const lines = text.split('\n');
  const end = lines.findIndex(line => !line.startsWith('//'));
  return lines.slice(0, end === -1 ? lines.length : end).map(line => line.slice(2).trim());
};

/** `text` is the whole file; fails with DATA_INVALID, naming what the head lacks. */
export const parseQuery = (name: string, text: string): NamedQuery => {
  const sections = sectionsOf(headLines(text));
  const [description, chinese] = sections.get(null) ?? [];
  if (description === undefined || chinese === undefined) {
    throw invalid(name, 'the head must begin with a line of English and one of Chinese.');
  }
  const section = (wanted: Section): readonly string[] => {
    const lines = sections.get(wanted);
    if (lines === undefined || lines.length === 0) {
      throw invalid(name, `the head has no section "${wanted}".`);
    }
    return lines;
  };
  return {
    name,
    description,
    chinese,
    parameters: section('Parameters').map(line => parameterOf(name, line)),
    columns: section('Columns').map(line => columnOf(name, line)),
    example: section('Example').join('\n'),
    browser: section('In Neo4j Browser, first').join('\n'),
    cypher: text,
  };
};
