/** Numbers of one byte with the arithmetic of QR codes: the field of 256 elements over x⁸ + x⁴ + x³ + x² + 1 (ISO/IEC 18004). */
const logarithms = new Uint8Array(256);
const powers = new Uint8Array(255);

let power = 1;
for (let exponent = 0; exponent < 255; exponent += 1) {
  powers[exponent] = power;
  logarithms[power] = exponent;
  power = power < 128 ? power * 2 : (power * 2) ^ 0x11d;
}

function multiply(a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  return powers[((logarithms[a] ?? 0) + (logarithms[b] ?? 0)) % 255] ?? 0;
}

/** The product of (x − 2⁰)…(x − 2ⁿ⁻¹), without its leading one; the highest power first. */
function generator(degree: number): readonly number[] {
  let product = [1];
  for (let root = 0; root < degree; root += 1) {
    const factor = powers[root] ?? 0;
    product = [...product, 0].map((coefficient, place) => coefficient ^ multiply(product[place - 1] ?? 0, factor));
  }
  return product.slice(1);
}

/** The check words of Reed and Solomon for a block of data. */
export function checkWords(data: readonly number[], count: number): readonly number[] {
  const divisor = generator(count);
  let rest: readonly number[] = Array.from({ length: count }, () => 0);
  for (const word of data) {
    const factor = word ^ (rest[0] ?? 0);
    rest = divisor.map((coefficient, place) => (rest[place + 1] ?? 0) ^ multiply(coefficient, factor));
  }
  return rest;
}
