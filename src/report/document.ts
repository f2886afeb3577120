/**
 * A report as data: what it says and which sentences prove it. The builders of subject/ make it,
 * the writers of write/ turn it into a file; neither knows anything of the other.
 */
import type {Language} from '../language/language';
import type {Relationship} from './relationship';

/** A text and the numbers of the notes that prove it. */
export interface Span {
  readonly text: string;
  readonly notes: readonly number[];
  /** Of a page that the text stands for; writers link to it where it is nothing else. */
  readonly url?: string;
}

/** One cell or item: a writer parts its spans as its language parts the words of a list. */
export type Line = readonly Span[];

export interface Paragraph {
  readonly kind: 'paragraph';
  /** What the line is about: `Posts`; null where it speaks for itself. */
  readonly label: string | null;
  readonly line: Line;
}

/** Days, months and years stand in columns of dates, each as exact as the text. */
type ColumnKind = 'text' | 'date';

export interface Column {
  readonly title: string;
  readonly kind: ColumnKind;
}

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Line[])[];
}

export interface TreeItem {
  readonly line: Line;
  readonly children: readonly TreeItem[];
}

export interface Tree {
  readonly kind: 'tree';
  readonly roots: readonly TreeItem[];
}

export interface Picture {
  readonly svg: string;
  /** What is drawn, for those who do not see it. */
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

export interface Drawing extends Picture {
  readonly kind: 'drawing';
  /** The same as a Mermaid flowchart, for files that hold text alone. */
  readonly flowchart: string;
}

export interface Moment {
  /** `2024-11-20`, `2024-11` or `2024`. */
  readonly date: string;
  readonly line: Line;
}

export interface Timeline {
  readonly kind: 'timeline';
  readonly moments: readonly Moment[];
}

export type Block = Paragraph | Table | Tree | Drawing | Timeline;

export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A sentence of an article, at the foot of the report. */
export interface Note {
  readonly number: number;
  readonly sentence: string;
  readonly article: string;
  readonly source: string | null;
  readonly published: string | null;
  readonly url: string | null;
  /** Where it stands in the repaired and in the raw text, as a reader is told. */
  readonly place: string;
}

export interface Report {
  readonly lang: Language;
  readonly title: string;
  readonly summary: readonly Paragraph[];
  readonly sections: readonly Section[];
  readonly notes: readonly Note[];
  /** Every fact of the report, each in one row that stands for itself. */
  readonly relationships: readonly Relationship[];
}
