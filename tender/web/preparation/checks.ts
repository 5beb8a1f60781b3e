import { fromIso } from '#platform/kernel/time.ts';
import type { CheckItem } from '#platform/ui/checklist.tsx';
import { useNow } from '#platform/ui/clock.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import type { OpeningView } from '#tender/core/procedure/opening/view.ts';
import type { PreparationView } from '#tender/core/procedure/preparation/view.ts';
import { useFrame } from '../data/frame.ts';
import { usePeople } from '../data/people.ts';
import { countOf } from '../guide/check.ts';
import { preparationWords } from './words.ts';

/** What has to be in order before a procedure is published. */
export function useChecks(view: PreparationView, vault: OpeningView): readonly CheckItem[] {
  const t = useWords(preparationWords);
  const { language } = useLanguage();
  const { deadline, timeZone } = useFrame();
  const now = useNow();
  const errors = countOf(view.problems ?? [], 'error');
  return [
    {
      id: 'errors',
      label: t('checkErrors'),
      state: errors === 0 ? 'done' : 'problem',
      ...(errors === 0 ? {} : { note: t('checkErrorsNote', { count: errors }) }),
    },
    {
      id: 'deadline',
      label: t('checkDeadline'),
      state: Temporal.Instant.compare(now, fromIso(deadline)) < 0 ? 'done' : 'problem',
      note: instantText(deadline, timeZone, language),
    },
    useCustodiansCheck(vault),
    {
      id: 'readings',
      label: t('checkReadings'),
      state: 'done',
      note: t('checkReadingsNote', { count: view.guide.readings.length }),
    },
  ];
}

/** Who keeps the key, and who is still waited for. */
function useCustodiansCheck({ custodians: keepers, personsNeeded: needed }: OpeningView): CheckItem {
  const custodians = keepers.filter(({ appointed }) => appointed);
  const t = useWords(preparationWords);
  const { nameOf } = usePeople();
  const ready = custodians.filter(({ recipient }) => recipient !== undefined);
  const names = (some: OpeningView['custodians']): string => some.map(({ user }) => nameOf(user)).join(', ');
  const waiting = custodians.filter(({ recipient }) => recipient === undefined);
  return {
    id: 'custodians',
    label: t('checkCustodians'),
    state: ready.length >= needed ? 'done' : 'todo',
    note: [
      t('checkCustodiansNote', { needed, have: ready.length }),
      ...(ready.length === 0 ? [] : [t('checkCustodiansReady', { names: names(ready) })]),
      ...(waiting.length === 0 ? [] : [t('checkCustodiansWaiting', { names: names(waiting) })]),
    ].join(' '),
  };
}
