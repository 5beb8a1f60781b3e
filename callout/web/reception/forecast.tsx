import type { ReactNode } from 'react';
import type { AudiencesAnswer } from '#callout/api/answers.ts';
import type { Audience } from '#callout/core/organisation/organisation.ts';
import { useWords } from '#platform/ui/language.tsx';
import { composeWords } from './words.ts';

type Forecast = AudiencesAnswer['audiences'][number];

/** How many a press would call, in words; nothing while that is not known, for nobody has to wait for it. */
export function ForecastText({ forecast }: { readonly forecast: Forecast | undefined }): ReactNode {
  const t = useWords(composeWords);
  if (forecast === undefined) return null;
  const { people, here, unreachable } = forecast;
  if (people === 0) return t('callsNobody');
  const whole = t(here === people ? 'callsAllHere' : 'callsSome', { people, here, others: people - here });
  return unreachable === 0 ? whole : `${whole} ${t('callsUnreachable', { unreachable })}`;
}

export function forecastOf(forecasts: readonly Forecast[] | undefined, audience: Audience): Forecast | undefined {
  return forecasts?.find((one) => sameAudience(one.audience, audience));
}

/** Persons are chosen by name, so that nothing is foretold of them. */
function sameAudience(one: Audience, other: Audience): boolean {
  if (one.kind === 'group') return other.kind === 'group' && one.group === other.group;
  if (one.kind !== 'scenario-step') return one.kind === other.kind && one.kind === 'all-available';
  return other.kind === 'scenario-step' && one.scenario === other.scenario && one.step === other.step;
}
