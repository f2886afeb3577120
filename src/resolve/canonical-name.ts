/** One spelling of a name, so that two articles which differ in it name the same node. */
interface Spelling {
  readonly pattern: RegExp;
  readonly by: string;
  readonly reason: string;
}

const SPELLINGS: readonly Spelling[] = [
  {
    pattern: /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu,
    by: '',
    reason: 'Scraped pages put blanks between characters; Chinese names have none.',
  },
  {
    pattern: /\((?=[^()]*\p{Script=Han}[^()]*\))([^()]*)\)/gu,
    by: '（$1）',
    reason: 'Scrapers turn full-width brackets into ASCII: 政法工作部(社会工作部).',
  },
  {
    pattern: /([省市县区])\1(?=委|政府|人民政府|人大|政协|纪委|监委)/gu,
    by: '$1',
    reason: 'Composing 河湾市 and 市委 doubles the rank; 河湾市市场监督管理局 is none of these.',
  },
];

export const canonicalName = (name: string): string =>
  SPELLINGS.reduce((text, {pattern, by}) => text.replace(pattern, by), name.trim());
