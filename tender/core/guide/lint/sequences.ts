import type { Guide } from '../schema/guide.ts';

/** A pair of phases of which the first must be over when the second comes. */
export type Sequence = readonly [earlier: string | undefined, later: string | undefined];

export function sequencesOf({ questions, siteVisit, submission, award, standstill }: Guide): readonly Sequence[] {
  return [
    ...(questions?.rounds ?? []).flatMap(({ closes, note }, place, rounds): readonly Sequence[] => [
      [closes, note],
      [note, submission.deadline],
      [place === 0 ? undefined : rounds[place - 1]?.note, closes],
    ]),
    [siteVisit?.registration, siteVisit?.visit],
    [siteVisit?.visit, submission.deadline],
    [submission.deadline, award.presentation?.invitations],
    [award.presentation?.invitations, award.presentation?.phase],
    [award.presentation?.phase, standstill.award],
    [submission.deadline, standstill.award],
    [standstill.award, standstill.period],
    [standstill.period, standstill.final],
  ];
}
