import type { StageName } from '../file.ts';
import { type FrameView, frameOf } from '../frame.ts';
import type { Actor } from '../roles.ts';
import { stageNames } from '../stages.ts';
import type { Play } from './given.ts';

export interface Everything {
  readonly frame: Omit<FrameView, 'version'>;
  readonly stages: Readonly<Partial<Record<StageName, unknown>>>;
}

/** All that somebody can see of a procedure: its frame, every stage, what he is told to do. The number of events is left out. */
export function viewsOf(play: Play, who: Actor | undefined): Everything {
  const { version: _version, ...frame } = frameOf(play.file, play.viewer(who), play.now);
  const stages: Partial<Record<StageName, unknown>> = {};
  for (const name of stageNames) stages[name] = play.view(name, who);
  return { frame, stages };
}
