/** What the server answers, as the page reads it. */
export interface Fact {
  readonly fact: string;
  readonly relation: string;
  readonly subject: string;
  readonly subjectId: string;
  readonly subjectLabel: string;
  readonly subjectKind: string | null;
  readonly object: string;
  readonly objectId: string;
  readonly objectLabel: string;
  readonly objectKind: string | null;
  readonly title: string | null;
  readonly status: string | null;
  readonly date: string | null;
  readonly until: string | null;
  readonly asOf: string | null;
  readonly sentence: string;
  readonly confidence: number | null;
  readonly sources: number | null;
  readonly evidence: readonly string[];
}

export interface FactsPage {
  readonly facts: readonly Fact[];
  readonly more: boolean;
}

/** One end of a fact. */
export interface End {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly kind: string | null;
}

export interface Thing extends End {
  readonly aliases: readonly string[];
  readonly about: string | null;
  readonly date: string | null;
  readonly text: string | null;
  readonly mentions: number;
}

export interface Hit {
  readonly what: string;
  readonly name: string;
  readonly detail: string;
  readonly id: string;
  readonly exact: boolean;
}

export interface Unit {
  readonly unit: string;
  readonly unitId: string;
  readonly label: string;
  readonly kind: string | null;
  readonly relation: string;
  readonly units: number;
  readonly heads: readonly string[];
}

export interface UnitsPage {
  readonly units: readonly Unit[];
  readonly more: boolean;
}

export interface Above {
  readonly depth: number;
  readonly body: string;
  readonly bodyId: string;
}

export interface Leader {
  readonly person: string;
  readonly personId: string;
  readonly title: string | null;
  readonly body: string;
  readonly status: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly asOf: string | null;
  readonly sentence: string;
  readonly evidence: readonly string[];
}

export interface Mention extends End {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

export interface Sentence {
  readonly id: string;
  readonly kind: string;
  readonly pieces: readonly {readonly text: string; readonly named: readonly Mention[]}[];
  readonly raw: string | null;
  readonly newLine: boolean;
}

export interface Article {
  readonly article: {
    readonly id: string;
    readonly name: string;
    readonly source: string | null;
    readonly url: string | null;
    readonly published: string | null;
    readonly docId: string;
  };
  readonly sentences: readonly Sentence[];
  readonly facts: readonly Fact[];
}

export interface ListedArticle {
  readonly id: string;
  readonly article: string;
  readonly source: string | null;
  readonly published: string | null;
  readonly sentences: number;
}

export type Table = Readonly<Record<string, string>>;

export interface Words {
  readonly language: string;
  readonly page: Table;
  readonly labels: Table;
  readonly relations: Table;
  readonly kinds: Table;
  readonly statuses: Table;
}

export interface Filters {
  readonly from: string;
  readonly to: string;
  readonly confidence: string;
  readonly source: string;
  readonly relations: readonly string[];
}
