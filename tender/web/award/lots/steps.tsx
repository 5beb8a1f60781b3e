import type { ReactNode } from 'react';
import { toIso } from '#platform/kernel/time.ts';
import { Alert } from '#platform/ui/alert.tsx';
import { type CheckItem, Checklist, type CheckState } from '#platform/ui/checklist.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { type DrawStep, revealHours, revealsUntil } from '#tender/core/procedure/award/draw-rules.ts';
import type { OpenDraw } from '#tender/core/procedure/award/state.ts';
import { useMoment } from '../../submission/moment.ts';
import type { OpenDrawProps } from './lots-props.ts';
import { lotsWords } from './words.ts';

/** How far the draw is, from the announcement to the order. */
export function DrawSteps({ view, draw }: OpenDrawProps): ReactNode {
  const t = useWords(lotsWords);
  const items = useSteps(draw, view.drawStep ?? 'joining');
  const overtaken = view.input !== undefined && view.tie?.tied.toSorted().join() !== draw.tied.toSorted().join();
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
}

function useSteps(draw: OpenDraw, now: DrawStep): readonly CheckItem[] {
  const t = useWords(lotsWords);
  const moment = useMoment();
  const revealNote = useRevealNote(draw);
  const who = t(`who-${draw.drawnBy}`);
  const { beacon, announcedAt, joinUntil, closedAt } = draw;
  const announced = t('stepAnnouncedNote', { at: moment(announcedAt) });
  const joining =
    closedAt === undefined
      ? t('stepJoinUntil', { until: moment(joinUntil, 'long') })
      : t('stepJoinClosed', { at: moment(closedAt) });
  const round: readonly CheckItem[] =
    beacon === undefined
      ? []
      : [
          {
            id: 'beacon',
            label: t('stepBeacon', { round: beacon.round }),
            state: stateOf(now, ['beacon']),
            note: t('stepBeaconNote', { at: moment(beacon.at, 'long') }),
          },
        ];
  return [
    { id: 'announced', label: t('stepAnnounced', { who }), state: 'done', note: announced },
    { id: 'join', label: t('stepJoin'), state: stateOf(now, ['joining', 'closing']), note: joining },
    { id: 'reveal', label: t('stepReveal'), state: stateOf(now, ['reveals']), note: revealNote },
    ...round,
    { id: 'conclude', label: t('stepConclude', { who }), state: stateOf(now, ['conclusion']) },
  ];
}

function useRevealNote(draw: OpenDraw): string {
  const t = useWords(lotsWords);
  const moment = useMoment();
  const until = revealsUntil(draw);
  if (until === undefined) return t('stepRevealLater', { hours: revealHours });
  if (Object.keys(draw.joined).length === 0) return t('stepRevealNone');
  return t('stepRevealUntil', { until: moment(toIso(until), 'long') });
}

const order: readonly DrawStep[] = ['joining', 'closing', 'reveals', 'beacon', 'conclusion'];

function stateOf(now: DrawStep, steps: readonly DrawStep[]): CheckState {
  if (steps.includes(now)) return 'busy';
  const last = steps.at(-1);
  return last !== undefined && order.indexOf(now) > order.indexOf(last) ? 'done' : 'todo';
}
