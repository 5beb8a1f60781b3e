import type { Value } from '#tender/core/guide/edit/fields.ts';
import type { Plain } from '#tender/core/guide/edit/text/plain.ts';

/** A value as a field shows it. */
export function shownValue(value: Plain | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/**
 * What somebody filled in, as a guide has it: whole numbers as numbers, other numbers as text, so that they stay exact. What is not of the
 * right kind is kept as it was written, for the check to say what is wrong with it.
 */
export function writtenValue({ of }: Pick<Value, 'of'>, text: string): Plain {
  const trimmed = text.trim();
  switch (of) {
    case 'truth':
      return trimmed === 'true' ? true : trimmed === 'false' ? false : text;
    case 'whole':
      return asWhole(trimmed);
    case 'decimal':
      return asWhole(trimmed.replace(/^(-?\d+),(\d+)$/, '$1.$2'));
    case 'anything':
      return asData(text);
    case 'text':
    case 'line':
      return text;
    default:
      return /^1$/.test(trimmed) && of === 'choice' ? 1 : trimmed;
  }
}

function asWhole(text: string): Plain {
  return /^-?(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
}

function asData(text: string): Plain {
  try {
    // JSON is plain data.
    return JSON.parse(text) as Plain;
  } catch {
    return text;
  }
}
