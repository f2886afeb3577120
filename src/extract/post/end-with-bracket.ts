import type {Mention} from '../document';

const BRACKET_AFTER_BODY = /^[（(][^（）()]{1,30}[）)]/u;

/** End of a body, past a bracket that explains it: 北岸科技(以下简称北科)|总裁. */
export const endWithBracket = (text: string, mention: Mention): number => {
  const bracket =
    mention.kind === 'person'
      ? null
      : BRACKET_AFTER_BODY.exec(text.slice(mention.end, mention.end + 32));
  return mention.end + (bracket?.[0].length ?? 0);
};
