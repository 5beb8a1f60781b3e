import type { PersonAnswer } from '#callout/api/answers.ts';
import { whyWords } from '#callout/core/why-words.ts';
import { formatDuration } from '#platform/kernel/format.ts';
import type { Why } from '#platform/kernel/why.ts';
import { useNow } from '#platform/ui/clock.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { useZone } from '#platform/ui/zone.tsx';
import { surenessWord } from '../reception/level.ts';
import { receptionWords } from '../reception/words.ts';
import { personWords } from './person-words.ts';

type Signal = PersonAnswer['because'][number];

interface ToldSignal {
  /** What was noticed or said, and where. */
  readonly what: string;
  readonly age: string;
  /** What it weighs now, of what it weighs when it is fresh. */
  readonly weighs: string;
  readonly verdict: string;
  /** When it counts no more unless it is said again, or since when it does not. */
  readonly until: string;
}

/** What counts stands first, then what was heard last. */
export function inOrderOfWeight(because: readonly Signal[]): readonly Signal[] {
  return because.toSorted((a, b) => Number(b.counted) - Number(a.counted) || (a.at < b.at ? 1 : -1));
}

/** One sign of somebody in words: what, how old, what it weighs, whether it counts, and until when. */
export function useToldSignal(nameOf: (location: string) => string): (signal: Signal) => ToldSignal {
  const t = useWords(personWords);
  const why = useWords<string>(whyWords);
  const now = useNow(10_000);
  const zone = useZone();
  const { language } = useLanguage();
  return ({ source, says, location, at, until, counted, weight, strength, why: code }) => {
    const minutes = Math.floor((now.epochMilliseconds - Temporal.Instant.from(at).epochMilliseconds) / 60_000);
    const age = Temporal.Duration.from({ hours: Math.floor(minutes / 60), minutes: Math.max(0, minutes) % 60 });
    const ends = { time: instantText(until, zone, language, 'short') };
    const over = Temporal.Instant.compare(Temporal.Instant.from(until), now) < 0;
    return {
      what: t(says === 'here' ? `${source}Here` : `${source}Gone`, { location: nameOf(location) }),
      age: minutes < 1 ? t('justNow') : t('ago', { time: formatDuration(age, language) }),
      weighs: t('ofWeight', { count: strength, weight }),
      verdict: why(code),
      until: over ? t('staleSince', ends) : counted ? t('staleAt', ends) : '',
    };
  };
}

/** Why somebody counts as present or not, and how sure that is: for the drawer of the reception. */
export function useWhyOf(nameOf: (location: string) => string): (person: PersonAnswer) => Why {
  const t = useWords(personWords);
  const tr = useWords(receptionWords);
  const told = useToldSignal(nameOf);
  return ({ name, state, location, sureness, because }) => {
    const signals = inOrderOfWeight(because).map(told);
    return {
      title: t('title', { name }),
      rules: [{ text: t('explained') }, { text: t('explainedStale') }],
      inputs: signals.map(({ what, age, weighs }) => ({ label: `${what}, ${age}`, value: weighs })),
      steps: [
        ...signals.map(({ what, verdict, until }) => `${what}. ${verdict} ${until}`.trim()),
        `${t(state, location === undefined ? {} : { location: nameOf(location) })}. ${t('sure', { word: tr(surenessWord(sureness)), percent: sureness })}`,
      ],
      events: [],
    };
  };
}
