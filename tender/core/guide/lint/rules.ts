import { arithmetic } from './arithmetic/rules.ts';
import { law } from './law/rules.ts';
import type { Family, Rule } from './rule.ts';
import { text } from './text/rules.ts';
import { time } from './time/rules.ts';

/** Every rule of the linter, by family. */
export const rules: Readonly<Record<Family, readonly Rule[]>> = { law, arithmetic, time, text };

/** The rule that says something under this code; undefined for what is wrong with the form of a guide. */
export function ruleOf(code: string): { readonly rule: Rule; readonly family: Family } | undefined {
  for (const [family, all] of entries()) {
    const rule = all.find(({ id, alsoSays = [] }) => id === code || alsoSays.some((other) => other === code));
    if (rule !== undefined) return { rule, family };
  }
  return undefined;
}

function entries(): readonly (readonly [Family, readonly Rule[]])[] {
  return [
    ['law', law],
    ['arithmetic', arithmetic],
    ['time', time],
    ['text', text],
  ];
}
