import { toIso } from '#platform/kernel/time.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { type FrameView, frameOf } from '#tender/core/procedure/frame.ts';
import { isStaff, type Viewer } from '#tender/core/procedure/roles.ts';

/**
 * The frame for one viewer. The number of events is for those who may travel through them: to others it would tell how much happens in
 * a vault that is still closed. A draft whose guide cannot be read has a frame with nothing in it but the guide's own page.
 */
export function frameFor({
  file,
  viewer,
  now,
}: {
  readonly file: ProcedureFile;
  readonly viewer: Viewer;
  readonly now: Temporal.Instant;
}): FrameView {
  if (file.preparation.guide === undefined) return unreadable(file, viewer, now);
  const frame = frameOf(file, viewer, now);
  return isStaff(viewer) ? frame : { ...frame, version: 0 };
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
    timeLine: [],
    next: { code: 'next-mend-guide', stage: 'preparation', must: true },
    stages: ['preparation'],
    roles: viewer.roles,
    version: file.version,
    now: toIso(now),
  };
}
