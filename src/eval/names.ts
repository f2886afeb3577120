/** What an article names and states in the plain form of `tupu extract --flat`; gold and prediction alike. */
export interface Names {
  readonly persons: readonly string[];
  readonly organizations: readonly {readonly name: string; readonly type: string}[];
  readonly roles: readonly {
    readonly person: string;
    readonly org: string | null;
    readonly title: string;
    readonly status: string;
  }[];
  readonly relations: readonly {
    readonly subject: string;
    readonly predicate: string;
    readonly object: string;
  }[];
  readonly events: readonly {readonly name: string; readonly date: string | null}[];
}

/** Names with the id by which gold and prediction find each other. */
export interface NamesDocument extends Names {
  readonly id: string;
}

export const NOTHING: Names = {
  persons: [],
  organizations: [],
  roles: [],
  relations: [],
  events: [],
};
