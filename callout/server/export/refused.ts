import { fail, type Refusal, type Result, type refuse } from '#platform/kernel/result.ts';

/** What is refused in the middle of reading what does not fit into memory; `asResult` makes a value of it. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: Refusal;

  constructor(...[code, params]: Parameters<typeof refuse>) {
    super(code);
    this.refusal = params === undefined ? { code } : { code, params };
  }
}

export function required<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Refused(result.error.code, result.error.params);
}

export async function asResult<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refused) return fail(error.refusal);
    throw error;
  }
}
