import { ok, type Result, refuse } from '#platform/kernel/result.ts';

const braces = /\{([^{}]*)\}/g;
const name = /^[\p{L}\p{N}][\p{L}\p{N} _-]{0,39}$/u;

/** The variables of a standard text, each once, in order of appearance (BHV-05). */
export function variablesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(braces)].map((match) => match[1] ?? ''))];
}

/** Whether the braces of a text stand in pairs, and hold names that somebody can be asked for. */
export function checkText(text: string): Result<string> {
  const without = text.replace(braces, '');
  if (/[{}]/.test(without)) return refuse('text-braces-unpaired');
  const wrong = variablesIn(text).find((variable) => !name.test(variable));
  return wrong === undefined ? ok(text) : refuse('variable-name-not-allowed', { variable: wrong.slice(0, 60) });
}

/** The text with every variable filled in. What is filled in stands as it was typed, braces too. */
export function fillText(text: string, values: Readonly<Record<string, string>>): Result<string> {
  const given = new Map(Object.entries(values).map(([variable, value]) => [variable, value.trim()]));
  const missing = variablesIn(text).find((variable) => (given.get(variable) ?? '') === '');
  if (missing !== undefined) return refuse('variable-not-filled', { variable: missing });
  return ok(text.replace(braces, (_, variable: string) => given.get(variable) ?? ''));
}
