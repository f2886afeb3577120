/** One annotated article: names as they stand in the text, without offsets. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly persons: readonly string[];
  readonly organizations: readonly {readonly name: string; readonly type: string}[];
  readonly roles: readonly {
    readonly person: string;
    readonly org: string | null;
    readonly title: string;
  }[];
}

export const parseGold = (file: string): GoldArticle[] =>
  file
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as GoldArticle);
