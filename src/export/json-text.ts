/** JSON whose strings no reader refuses: half a character is none in UTF-8. */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'string' ? part.replace(/\p{Surrogate}/gu, '\uFFFD') : part,
  );

/** `[…]` of what comes, one element a line, without ever holding it whole. */
export async function* jsonArray(elements: AsyncIterable<unknown>): AsyncGenerator<string> {
  let before = '\n';
  yield '[';
  for await (const element of elements) {
    yield before + jsonText(element);
    before = ',\n';
  }
  yield '\n]';
}
