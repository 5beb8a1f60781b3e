import { type Rational, toFraction } from '#platform/kernel/rational.ts';
import type { ScoredTenderer } from '../../scoring/types.ts';
import { factValues } from '../../suitability/references.ts';
import type { ProcedureFile } from '../file.ts';
import { tenderOf } from '../opening/tender-of.ts';
import { guideOf } from '../planning/phases.ts';

/** For each criterion with rules, the facts of the one reference that shows its competence. */
export function factsOf(file: ProcedureFile, operator: string): Pick<ScoredTenderer, 'facts'> {
  const byRule = guideOf(file).award.criteria.filter(({ rules }) => rules !== undefined);
  if (byRule.length === 0) return {};
  const references = tenderOf(file, operator)?.references ?? {};
  const facts = byRule.map(({ id, rules }) => {
    const showing = (references[rules?.requirement ?? ''] ?? []).filter(({ shows }) =>
      shows.includes(rules?.competence ?? ''),
    );
    const [only] = showing;
    return [id, showing.length === 1 && only !== undefined ? factValues(only) : {}] as const;
  });
  return { facts: Object.fromEntries(facts) };
}

type FactsText = Readonly<Record<string, Readonly<Record<string, boolean | string>>>>;

/** The same as text, for a page that computes with them. */
export function factsAsText(file: ProcedureFile, operator: string): { readonly facts?: FactsText } {
  const { facts } = factsOf(file, operator);
  if (facts === undefined) return {};
  const text = (value: boolean | Rational): boolean | string =>
    typeof value === 'boolean' ? value : toFraction(value);
  const texts = Object.entries(facts).map(([criterion, of]): [string, FactsText[string]] => [
    criterion,
    Object.fromEntries(Object.entries(of).map(([id, value]): [string, boolean | string] => [id, text(value)])),
  ]);
  return { facts: Object.fromEntries(texts) };
}
