import type { ReactNode } from 'react';
import { type CheckItem, Checklist } from '#platform/ui/checklist.tsx';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import type { CustodianView, OpeningView } from '#tender/core/procedure/opening/view.ts';
import { usePeople } from '../data/people.ts';
import { useMoment } from '../submission/moment.ts';
import { toSpare } from './places.ts';
import { pricesPageWords } from './prices-words.ts';
import { openingPageWords } from './words.ts';

/** Who keeps the key of the vault, and how far each is: has a key, tried his share, released it. */
export function Custodians({ view }: { readonly view: OpeningView }): ReactNode {
  const t = useWords(openingPageWords);
  const item = useItem(view.vault);
  return (
    <Section title={t('custodians')} intro={useThreshold(view)}>
      <Stack>
        {view.custodians.length === 0 ? (
          <EmptyState title={t('noCustodians')} text={t('noCustodiansText')} />
        ) : (
          <Checklist items={view.custodians.map(item)} />
        )}
      </Stack>
    </Section>
  );
}

/** What k of n means, in words: how many open it, and how many can be missed. */
export function useThreshold({ vault, custodians, personsNeeded }: OpeningView): string {
  const t = useWords(openingPageWords);
  const able = custodians.filter(({ appointed, holdsShare, recipient }) =>
    vault === 'none' ? appointed && recipient !== undefined : holdsShare,
  ).length;
  const params = { needed: personsNeeded, all: able, spare: toSpare(able, personsNeeded) };
  if (able < personsNeeded) return t('thresholdNotMet', params);
  return t(able === personsNeeded ? 'thresholdAll' : 'threshold', params);
}

function useItem(vault: OpeningView['vault']): (custodian: CustodianView) => CheckItem {
  const t = useWords(openingPageWords);
  const prices = useWords(pricesPageWords);
  const moment = useMoment();
  const { nameOf } = usePeople();
  return (custodian) => {
    const { user, registeredAt, holdsShare, holdsPriceKey, provedAt, releasedAt } = custodian;
    const common = { id: user, label: nameOf(user) };
    if (vault === 'none') {
      return registeredAt === undefined
        ? { ...common, state: 'todo', note: t('keyNone') }
        : { ...common, state: 'done', note: t('keyMade', { at: moment(registeredAt) }) };
    }
    if (holdsPriceKey && !holdsShare) return { ...common, state: 'optional', note: prices('leaderNote') };
    if (!holdsShare) return { ...common, state: 'optional', note: t('shareNone') };
    if (releasedAt !== undefined)
      return { ...common, state: 'done', note: t('shareReleased', { at: moment(releasedAt) }) };
    const tried = provedAt === undefined ? t('shareUntried') : t('shareTried', { at: moment(provedAt) });
    if (vault === 'open') return { ...common, state: provedAt === undefined ? 'todo' : 'done', note: tried };
    if (vault === 'opened') return { ...common, state: 'optional', note: t('shareNotUsed') };
    return { ...common, state: 'todo', note: `${t('shareWaits')}; ${tried}` };
  };
}
