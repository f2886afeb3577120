/** Answers as the server sends them; what they hold is text, never a page made of it. */
export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

export const json = (value: unknown, status = 200): Reply => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

/** In words, for whoever opens the address by hand. */
export const plain = (
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Reply => ({status, type: 'text/plain; charset=utf-8', body, headers});

/** A file to keep; its name is tupu's own, never one that stands in an article. */
export const download = (type: string, file: string, body: string): Reply => ({
  status: 200,
  type,
  body,
  headers: {'Content-Disposition': `attachment; filename="${file}"`},
});
