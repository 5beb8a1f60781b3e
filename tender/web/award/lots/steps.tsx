import type { ReactNode } from 'react';
import { toIso } from '#platform/kernel/time.ts';
import { Alert } from '#platform/ui/alert.tsx';
import { type CheckItem, Checklist, type CheckState } from '#platform/ui/checklist.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { type DrawStep, revealHours, revealsUntil } from '#tender/core/procedure/award/draw-rules.ts';
import { useMoment } from '../../submission/moment.ts';
import type { OpenDrawProps } from './lots-props.ts';
import { lotsWords } from './words.ts';

/** How far the draw is, from the announcement to the order. */
export function DrawSteps({ view, draw }: OpenDrawProps): ReactNode {
  const t = useWords(lotsWords);
  const moment = useMoment();
  const who = t(`who-${draw.drawnBy}`);
  const { drawStep: now = 'joining', tie } = view;
  const until = revealsUntil(draw);
  const { beacon } = draw;
  const overtaken = view.input !== undefined && tie?.tied.toSorted().join() !== draw.tied.toSorted().join();
  const items: readonly CheckItem[] = [
    {
      id: 'announced',
      label: t('stepAnnounced', { who }),
      state: 'done',
      note: t('stepAnnouncedNote', { at: moment(draw.announcedAt) }),
    },
    {
      id: 'join',
      label: t('stepJoin'),
      state: stateOf(now, ['joining', 'closing']),
      note:
        draw.closedAt === undefined
          ? t('stepJoinUntil', { until: moment(draw.joinUntil, 'long') })
          : t('stepJoinClosed', { at: moment(draw.closedAt) }),
    },
    {
      id: 'reveal',
      label: t('stepReveal'),
      state: stateOf(now, ['reveals']),
      note: revealNote(),
    },
    ...(beacon === undefined
      ? []
      : [
          {
            id: 'beacon',
            label: t('stepBeacon', { round: beacon.round }),
            state: stateOf(now, ['beacon']),
            note: t('stepBeaconNote', { at: moment(beacon.at, 'long') }),
          },
        ]),
    { id: 'conclude', label: t('stepConclude', { who }), state: stateOf(now, ['conclusion']) },
  ];
  return (
    <Stack>
      {overtaken ? (
        <Alert tone="warn" title={t('overtaken')}>
          {t('overtakenText')}
        </Alert>
      ) : null}
      <Checklist items={items} />
    </Stack>
  );

  function revealNote(): string {
    if (until === undefined) return t('stepRevealLater', { hours: revealHours });
    if (Object.keys(draw.joined).length === 0) return t('stepRevealNone');
    return t('stepRevealUntil', { until: moment(toIso(until), 'long') });
  }
}

const order: readonly DrawStep[] = ['joining', 'closing', 'reveals', 'beacon', 'conclusion'];

function stateOf(now: DrawStep, steps: readonly DrawStep[]): CheckState {
  if (steps.includes(now)) return 'busy';
  const last = steps.at(-1);
  return last !== undefined && order.indexOf(now) > order.indexOf(last) ? 'done' : 'todo';
}
