/** Stable names of what can go wrong: scripts and tests rely on them, so they are never renamed. */
export type ErrorCode =
  | 'USAGE'
  | 'INPUT_NOT_FOUND'
  | 'INPUT_EMPTY'
  | 'INPUT_BINARY'
  | 'INPUT_TOO_LARGE'
  | 'INPUT_NO_ARTICLES'
  | 'INPUT_ENCODING'
  | 'INPUT_FORMAT'
  | 'SEGMENTER_MISSING'
  | 'DATA_INVALID'
  | 'CONFIG_INVALID'
  | 'FACTS_INVALID'
  | 'QUERY_UNKNOWN'
  | 'QUERY_PARAMETER'
  | 'QUERY_FAILED'
  | 'STORE_UNREACHABLE'
  | 'STORE_LOCKED'
  | 'STORE_INVALID'
  | 'STORE_VERSION'
  | 'STORE_WRITE';

/**
 * The only error tupu throws on purpose. `message` says what happened and names the thing,
 * `nextStep` what the reader can do about it.
 */
export class TupuError extends Error {
  override readonly name = 'TupuError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly nextStep: string,
    options?: {cause?: unknown},
  ) {
    super(message, options);
  }
}

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
