import { parseRational, type Rational } from '#platform/kernel/rational.ts';
import { unwrap } from '#platform/kernel/result.ts';

/** The value of a decimal that the schema of the guide has let through. */
export function declared(decimal: string): Rational {
  return unwrap(parseRational(decimal));
}
