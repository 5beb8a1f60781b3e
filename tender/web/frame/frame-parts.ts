import type { Language } from '#platform/kernel/language.ts';
import { say } from '#platform/kernel/words.ts';
import type { Stage } from '#platform/ui/stages.ts';
import type { FrameView, TimeLineSegment } from '#tender/core/procedure/frame.ts';
import { inSelection } from '#tender/core/procedure/selection/wording.ts';
import { frameWords } from './words.ts';

/** What a segment is called: as the guide calls its phase, or the round that it is. */
export function labelOf({ title, round }: TimeLineSegment, language: Language): string {
  if (round === undefined) return title;
  return say(frameWords, round.final ? 'finalRound' : 'round', language, { number: round.number });
}

/** A phase of the planning as a segment of the time line. */
export function segmentOf(segment: TimeLineSegment, language: Language): Stage {
  const { phase, start, end, note, changed } = segment;
  const notes = [...(note === undefined ? [] : [note]), ...(changed ? [say(frameWords, 'dateChanged', language)] : [])];
  return {
    id: phase,
    label: labelOf(segment, language),
    ...(start === undefined ? {} : { from: start }),
    ...(end === undefined ? {} : { to: end }),
    ...(notes.length === 0 ? {} : { note: notes.join(', ') }),
  };
}

/** The next instant that binds: the deadline while it lies ahead, after that the end of the first phase that is still to come. */
export function bindingOf(
  frame: FrameView,
  language: Language,
): { readonly at: string; readonly label: string } | undefined {
  const deadline = say(frameWords, 'deadline', language);
  if (!frame.closed)
    return { at: frame.deadline, label: frame.selection === true ? inSelection(deadline, language) : deadline };
  const next = frame.timeLine
    .filter((segment) => segment.end !== undefined && segment.end > frame.now)
    .toSorted((a, b) => ((a.end ?? '') < (b.end ?? '') ? -1 : 1))[0];
  return next?.end === undefined ? undefined : { at: next.end, label: labelOf(next, language) };
}

/** The first phase that begins after now: when something may change for who has nothing to do. */
export function upcoming(
  frame: FrameView,
): { readonly at: string; readonly title: string; readonly wholeDays: boolean } | undefined {
  const next = frame.timeLine
    .filter(({ start }) => start !== undefined && start > frame.now)
    .toSorted((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1))[0];
  return next?.start === undefined
    ? undefined
    : { at: next.start, title: next.title, wholeDays: next.start !== next.end };
}

/** Milliseconds until the frame is out of date by the clock alone: the next instant of the planning or of what is to be done. */
export function staleIn(frame: FrameView, now: number): number | undefined {
  const instants = [frame.deadline, frame.next?.deadline, ...frame.timeLine.flatMap(({ start, end }) => [start, end])]
    .filter((at) => at !== undefined)
    .map((at) => Temporal.Instant.from(at).epochMilliseconds - now)
    .filter((wait) => wait > 0);
  return instants.length === 0 ? undefined : Math.min(...instants);
}
