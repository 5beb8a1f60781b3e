/**
 * The decimal that a stored number stands for. The format keeps binary doubles and some programs write them with 17 digits
 * (`1.1000000000000001` for what was typed as 1.1), so the shortest decimal that gives the same double is taken: what was typed
 * comes back exactly, up to 15 digits. Written out without exponent; undefined when it is no number.
 */
export function storedDecimal(stored: string): string | undefined {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?$/.test(stored)) return undefined;
  const double = Number(stored);
  return Number.isFinite(double) ? writtenOut(String(double)) : undefined;
}

/** `1.5e-7` as `0.00000015`. */
function writtenOut(number: string): string {
  const [, minus = '', units = '', decimals = '', exponent] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(number) ?? [];
  if (exponent === undefined) return number;
  const point = units.length + Number.parseInt(exponent, 10);
  const digits = `${units}${decimals}`;
  if (point <= 0) return `${minus}0.${'0'.repeat(-point)}${digits}`;
  return digits.length <= point
    ? `${minus}${digits.padEnd(point, '0')}`
    : `${minus}${digits.slice(0, point)}.${digits.slice(point)}`;
}
