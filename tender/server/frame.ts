import { toIso } from '#platform/kernel/time.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { type FrameLot, type FrameView, frameOf } from '#tender/core/procedure/frame.ts';
import { nextStep, viewerOf } from '#tender/core/procedure/procedure.ts';
import { type Actor, isStaff, type Viewer } from '#tender/core/procedure/roles.ts';

/**
 * The frame for one viewer. The number of events is for those who may travel through them: to others it would tell how much happens in
 * a vault that is still closed. A draft whose guide cannot be read has a frame with nothing in it but the guide's own page.
 */
export function frameFor({ file, viewer, now, lots = [], actor }: FrameOf): FrameView {
  if (file.preparation.guide === undefined) return unreadable(file, viewer, now);
  const frame = frameOf(file, viewer, now);
  const asked = { ...frame, lots: frame.lots.map((lot) => withNext(lot, lots, actor, now)) };
  return isStaff(viewer) ? asked : { ...asked, version: 0 };
}

interface FrameOf {
  readonly file: ProcedureFile;
  readonly viewer: Viewer;
  readonly now: Temporal.Instant;
  /** The files of its lots, where it is the one that they share. */
  readonly lots?: readonly ProcedureFile[] | undefined;
  readonly actor?: Actor | undefined;
}

/** What this person has to do in the lot, whatever he is in it. */
function withNext(
  lot: FrameLot,
  files: readonly ProcedureFile[],
  actor: Actor | undefined,
  now: Temporal.Instant,
): FrameLot {
  const file = files.find((one) => one.lot === lot.id);
  const next = file?.preparation.guide === undefined ? undefined : nextStep(file, viewerOf(file, actor), now);
  return next === undefined ? lot : { ...lot, next };
}

function unreadable(file: ProcedureFile, viewer: Viewer, now: Temporal.Instant): FrameView {
  const procedure = file.preparation.procedure ?? '';
  return {
    procedure,
    title: file.preparation.draft?.fileName ?? procedure,
    reference: '',
    authority: '',
    timeZone: 'Europe/Amsterdam',
    language: 'nl',
    lots: [],
    published: false,
    deadline: toIso(now),
    closed: false,
    opened: false,
    awarded: false,
    timeLine: [],
    next: { code: 'next-mend-guide', stage: 'preparation', must: true },
    stages: ['preparation'],
    roles: viewer.roles,
    version: file.version,
    now: toIso(now),
  };
}
