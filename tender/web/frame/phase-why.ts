import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Language } from '#platform/kernel/language.ts';
import type { Why } from '#platform/kernel/why.ts';
import { say } from '#platform/kernel/words.ts';
import { type DateForm, instantText } from '#platform/ui/dates.ts';
import { useLanguage } from '#platform/ui/language.tsx';
import type { FrameView } from '#tender/core/procedure/frame.ts';
import type { PlanningView } from '#tender/core/procedure/planning/view.ts';
import { procedurePath } from '../data/command-request.ts';
import { keys } from '../data/keys.ts';
import { getJson } from '../data/request.ts';
import { useAt } from '../data/route.ts';
import { labelOf } from './frame-parts.ts';
import { frameWords } from './words.ts';

/** Why a date of the time line is what it is: its line in the guide and every change since. */
export function usePhaseWhy(frame: FrameView): (phase: string) => Promise<Why> {
  const queries = useQueryClient();
  const { language } = useLanguage();
  const at = useAt();
  return useCallback(
    async (phase) => {
      const planning = await queries.query({
        queryKey: keys.view(frame.procedure, 'planning', at),
        queryFn: () =>
          getJson<PlanningView>(`${procedurePath(frame.procedure)}/planning${at === undefined ? '' : `?at=${at}`}`),
        staleTime: 5_000,
      });
      return phaseWhy(frame, planning, phase, language);
    },
    [queries, frame, language, at],
  );
}

export function phaseWhy(frame: FrameView, planning: PlanningView, id: string, language: Language): Why {
  const phase = planning.phases.find((one) => one.id === id);
  const segment = frame.timeLine.find((one) => one.phase === id);
  const written = (at: string, form: DateForm = 'long'): string => instantText(at, frame.timeZone, language, form);
  const round = segment?.round;
  const changes = round?.extensions ?? planning.changes.filter((change) => change.phase === id);
  return {
    title: segment === undefined ? (phase?.title ?? id) : labelOf(segment, language),
    rules: [
      {
        text: say(frameWords, round === undefined ? 'planningRule' : 'roundRule', language),
        ...(phase?.source === undefined
          ? {}
          : { place: say(frameWords, 'guidePlace', language, { place: phase.source }) }),
      },
      ...changes.map(({ at, reason }) => ({
        text: `${say(frameWords, 'planningChange', language, { date: written(at) })}: ${reason}`,
      })),
    ],
    inputs: [
      ...(segment?.start === undefined
        ? []
        : [
            {
              label: say(frameWords, segment.start === segment.end ? 'moment' : 'from', language),
              value: written(segment.start, segment.start === frame.deadline ? 'deadline' : 'long'),
            },
          ]),
      ...(segment?.end === undefined || segment.end === segment.start
        ? []
        : [{ label: say(frameWords, 'until', language), value: written(segment.end, 'deadline') }]),
    ],
    steps: [],
    events: [],
  };
}
