/** An expected failure: a kebab-case code that leads to one sentence in the words of a product, and the values in it. */
export interface Refusal {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Expected failures are values; bugs throw. */
export type Result<T, E = Refusal> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function fail<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error };
}

export function refuse(
  code: string,
  params?: Readonly<Record<string, string | number>>,
): { readonly ok: false; readonly error: Refusal } {
  return fail(params === undefined ? { code } : { code, params });
}

/** For a value that was proved right before: throws when that proof was wrong. */
export function unwrap<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value;
  throw new Error(`a result that had to be good is refused: ${JSON.stringify(result.error)}`);
}

/** Makes a switch exhaustive: does not compile while a case is missing. */
export function unreachable(value: never): never {
  throw new Error(`unreachable value: ${JSON.stringify(value)}`);
}
