import type { ReactNode } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { Countdown } from '#platform/ui/countdown.tsx';
import { DataTable } from '#platform/ui/data-table.tsx';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { SealCard } from '#platform/ui/seal-card.tsx';
import { Text } from '#platform/ui/text.tsx';
import type { OpeningView } from '#tender/core/procedure/opening/view.ts';
import { useFrame } from '../data/frame.ts';
import { Loaded } from '../data/loaded.tsx';
import { usePeople } from '../data/people.ts';
import { useSentence } from '../data/sentence.ts';
import { useView } from '../data/view.ts';
import { useMoment } from '../submission/moment.ts';
import { ClockSteps } from './clock-steps.tsx';
import { Custodians } from './custodians.tsx';
import { MyKey } from './my-key.tsx';
import { OpeningRecord } from './opening-record.tsx';
import { stillNeeded } from './places.ts';
import { Prices } from './prices.tsx';
import { pricesPageWords } from './prices-words.ts';
import { openingPageWords } from './words.ts';

/** The vault: who keeps its key, whether it takes tenders, waits or was opened; and the record of its opening (ALM-04). */
export function OpeningPage(): ReactNode {
  const view = useView('opening');
  return <Loaded query={view}>{(opening) => <Opening view={opening} />}</Loaded>;
}

/** Everything is open: nothing is left to be done with a key. */
function isDone({ vault, prices }: OpeningView): boolean {
  return vault === 'opened' && (prices === undefined || prices.state === 'opened');
}

function Opening({ view }: { readonly view: OpeningView }): ReactNode {
  const t = useWords(openingPageWords);
  const prices = useWords(pricesPageWords);
  const sentence = useSentence();
  const { roles } = useFrame();
  const watches = roles.some((role) => role === 'auditor' || role === 'process-leader' || role === 'buyer');
  return (
    <Stack gap="xl">
      <Section title={t('title')}>
        <Stack>
          <Vault view={view} />
          {watches ? <ClockSteps /> : null}
          {view.warnings.map(({ code, severity, params }) => (
            <Alert key={code} tone={severity === 'error' ? 'bad' : 'warn'} title={sentence(code, params)} />
          ))}
        </Stack>
      </Section>
      {view.prices === undefined ? null : <Prices prices={view.prices} />}
      {view.custody === undefined || isDone(view) ? null : <MyKey view={view} custody={view.custody} />}
      {view.custodians.length === 0 && view.vault !== 'none' ? null : <Custodians view={view} />}
      {view.record === undefined ? null : <OpeningRecord record={view.record} />}
      {view.earlier.toReversed().map((record) => (
        <OpeningRecord key={record.document} record={record} />
      ))}
      <Attempts title={t('early')} intro={t('earlyIntro')} attempts={view.early} />
      <Attempts title={t('wrongShares')} intro={t('wrongSharesIntro')} attempts={view.refused} />
      <Attempts title={prices('early')} intro={prices('earlyIntro')} attempts={view.prices?.early ?? []} />
      <Attempts title={prices('wrong')} intro={prices('earlyIntro')} attempts={view.prices?.refused ?? []} />
    </Stack>
  );
}

const pictures = { none: 'none', open: 'open', closed: 'closed', opened: 'opened' } as const;

function Vault({ view }: { readonly view: OpeningView }): ReactNode {
  const t = useWords(openingPageWords);
  const moment = useMoment();
  const { vault, deadline, custodians, released } = view;
  const waits = vault === 'closed' && custodians.length > 0;
  return (
    <SealCard
      picture={pictures[vault]}
      title={t(`vault-${vault}`)}
      sentence={t(`vault-${vault}-text`, { deadline: moment(deadline, 'deadline') })}
    >
      {vault === 'open' ? (
        <p>
          {t('untilClosing')} <Countdown until={deadline} />
        </p>
      ) : null}
      {waits ? <Text>{t(waitingWord(view), { released: released.length, needed: stillNeeded(view) })}</Text> : null}
    </SealCard>
  );
}

function waitingWord(view: OpeningView): 'waitsForOne' | 'waitsForMore' {
  return stillNeeded(view) === 1 ? 'waitsForOne' : 'waitsForMore';
}

interface AttemptsProps {
  readonly title: string;
  readonly intro: string;
  readonly attempts: OpeningView['early'];
}

/** Attempts that were refused: for those who watch over the procedure (Directive 2014/24 Annex IV g). */
function Attempts({ title, intro, attempts }: AttemptsProps): ReactNode {
  const t = useWords(openingPageWords);
  const moment = useMoment();
  const { nameOf } = usePeople();
  if (attempts.length === 0) return null;
  return (
    <Section title={title} intro={intro}>
      <DataTable
        caption={title}
        hideCaption
        rows={attempts}
        rowKey={({ user, at }) => `${user} ${at}`}
        empty={{ title }}
        columns={[
          { id: 'who', header: t('who'), text: ({ user }) => nameOf(user) },
          {
            id: 'when',
            header: t('when'),
            text: ({ at }) => moment(at, 'exact'),
            cell: ({ at }) => <InstantText at={at} form="exact" />,
            compare: (one, other) => (one.at < other.at ? -1 : 1),
          },
        ]}
      />
    </Section>
  );
}
