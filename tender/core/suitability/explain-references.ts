import { formatDateShort } from '#platform/kernel/format.ts';
import type { Language } from '#platform/kernel/language.ts';
import type { Why } from '#platform/kernel/why.ts';
import { type Params, say } from '#platform/kernel/words.ts';
import type { Suitability } from '../guide/schema/submission.ts';
import { suitabilityWhy } from './explain-words.ts';
import type { CompetenceResult, ReferencesResult, StatedReference } from './references.ts';

type Key = keyof typeof suitabilityWhy & string;

/** Why the competences are shown, or not: which reference shows which, and from when it counts (CVO-15, ROC-23). */
export function explainReferences(
  requirement: Suitability,
  references: readonly StatedReference[],
  result: ReferencesResult,
  language: Language,
): Why {
  const phrase = (key: Key, params: Params = {}): string => say(suitabilityWhy, key, language, params);
  const { references: rule, source = rule?.source, competences = [] } = requirement;
  const text = rule?.text ?? requirement.text;
  return {
    title: phrase('title-requirement', { title: requirement.title, outcome: phrase(result.outcome) }),
    rules: [source === undefined ? { text } : { text, place: phrase('place', { place: source }) }],
    inputs: references.map(({ name, client, started, ended }) => ({
      label: `${name}, ${client}`,
      value: `${shortDay(started, language)} – ${ended === undefined ? phrase('still-running') : shortDay(ended, language)}`,
    })),
    steps: result.competences.map((one) =>
      phrase('step-of', {
        what: competences.find(({ id }) => id === one.competence)?.text ?? one.competence,
        step: competenceStep(phrase, references, one, language),
      }),
    ),
    events: [],
  };
}

function competenceStep(
  phrase: (key: Key, params?: Params) => string,
  references: readonly StatedReference[],
  { way, references: keys, counted, since }: CompetenceResult,
  language: Language,
): string {
  const names = keys.map((key) => references.find((one) => one.key === key)?.name ?? key).join(', ');
  return phrase(`competence-${way}`, {
    names,
    counted: counted === undefined ? '' : shortDay(counted, language),
    since: since === undefined ? '' : shortDay(since, language),
  });
}

function shortDay(day: string, language: Language): string {
  return formatDateShort(Temporal.PlainDate.from(day), language);
}
