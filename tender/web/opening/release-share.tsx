import { type ReactNode, useState } from 'react';
import { ConfirmDialog } from '#platform/ui/confirm-dialog.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import type { Problem } from '#platform/ui/problem.ts';
import { Text } from '#platform/ui/text.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import type { OpeningView } from '#tender/core/procedure/opening/view.ts';
import { useCommand } from '../data/command.ts';
import { problemOf } from '../data/problem.ts';
import { Refused } from '../data/refused.tsx';
import { worded } from '../submission/workspace/worded.ts';
import { type OwnCustody, openOwnShare, type Unlocking } from './custody.ts';
import { isLastOne } from './places.ts';
import { pricesPageWords } from './prices-words.ts';
import { Unlock } from './unlock.tsx';
import { openingPageWords } from './words.ts';

interface ReleaseProps {
  readonly view: OpeningView;
  readonly own: OwnCustody;
}

/** Which ceremony: that of the tenders, that of the prices, or that of the prices by a process leader alone. */
type Ceremony = 'tenders' | 'prices' | 'alone';

const held = { tenders: 'sealedShare', prices: 'sealedPriceShare', alone: 'sealedPriceKey' } as const;

export function ReleaseShare({ view, own }: ReleaseProps): ReactNode {
  return <Release own={own} ceremony="tenders" last={isLastOne(view)} />;
}

/** The same for the price envelope, whose time comes later. */
export function ReleasePrices({ view, own }: ReleaseProps): ReactNode {
  const { may, prices } = view;
  if (prices === undefined) return null;
  if (may.openPricesAlone) return <Release own={own} ceremony="alone" last />;
  return may.releasePrices ? <Release own={own} ceremony="prices" last={isLastOne(prices)} /> : null;
}

/** First the share is opened on the device; then, once its owner confirms, it is given. The last one opens the vault, and says so. */
function Release({
  own,
  ceremony,
  last,
}: Pick<ReleaseProps, 'own'> & { readonly ceremony: Ceremony; readonly last: boolean }): ReactNode {
  const t = useWords(openingPageWords);
  const { language } = useLanguage();
  const [share, setShare] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const words = useCeremony(ceremony, last);
  const unlock = async (unlocking: Unlocking): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    try {
      setShare(await openOwnShare(own, unlocking, held[ceremony]));
    } catch (error) {
      setProblem(worded(problemOf(error), language));
    }
    setBusy(false);
  };
  return (
    <Stack>
      <Text>{words.now}</Text>
      <Unlock
        own={own}
        label={words.confirm}
        icon="unlock"
        busy={busy}
        doing={t('trying')}
        onUnlock={(unlocking) => void unlock(unlocking)}
      >
        <Refused problem={problem} />
      </Unlock>
      {share === undefined ? null : (
        <ReleaseDialog share={share} ceremony={ceremony} last={last} onClose={() => setShare(undefined)} />
      )}
    </Stack>
  );
}

interface CeremonyWords {
  readonly now: string;
  readonly confirm: string;
  readonly title: string;
  readonly happens: string;
  readonly seenBy: string;
  readonly undo: string;
  readonly done: string;
}

function useCeremony(ceremony: Ceremony, last: boolean): CeremonyWords {
  const t = useWords(openingPageWords);
  const prices = useWords(pricesPageWords);
  if (ceremony === 'tenders') {
    return {
      now: t(last ? 'releaseNowLast' : 'releaseNow'),
      confirm: t(last ? 'open' : 'release'),
      title: t(last ? 'openTitle' : 'releaseTitle'),
      happens: t(last ? 'openHappens' : 'releaseHappens'),
      seenBy: t(last ? 'openSeenBy' : 'releaseSeenBy'),
      undo: t(last ? 'openNoUndo' : 'noUndo'),
      done: t(last ? 'opened' : 'released'),
    };
  }
  const alone = ceremony === 'alone';
  return {
    now: prices(alone ? 'aloneNow' : last ? 'releaseNowLast' : 'releaseNow'),
    confirm: prices(last ? 'open' : 'release'),
    title: prices(last ? 'openTitle' : 'releaseTitle'),
    happens: prices(alone ? 'aloneHappens' : last ? 'openHappens' : 'releaseHappens'),
    seenBy: prices(alone ? 'aloneSeenBy' : last ? 'openSeenBy' : 'releaseSeenBy'),
    undo: t(last ? 'openNoUndo' : 'noUndo'),
    done: prices(last ? 'opened' : 'released'),
  };
}

interface DialogProps {
  readonly share: string;
  readonly ceremony: Ceremony;
  readonly last: boolean;
  readonly onClose: () => void;
}

function ReleaseDialog({ share, ceremony, last, onClose }: DialogProps): ReactNode {
  const t = useWords(openingPageWords);
  const show = useToast();
  const words = useCeremony(ceremony, last);
  const tenders = useCommand('release-share');
  const prices = useCommand('release-price-share');
  const command = ceremony === 'tenders' ? tenders : prices;
  const release = async (): Promise<void> => {
    const done = await command.send({ share });
    if (!done.ok) return;
    show({ text: words.done });
    onClose();
  };
  return (
    <ConfirmDialog
      open
      title={words.title}
      happens={words.happens}
      seenBy={words.seenBy}
      undo={words.undo}
      confirm={words.confirm}
      busy={command.busy}
      onConfirm={() => void release()}
      onClose={onClose}
    >
      <p role="status">{command.busy && last ? t('openingVault') : ''}</p>
      <Refused problem={command.problem} />
    </ConfirmDialog>
  );
}
