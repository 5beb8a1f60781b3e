import type { Calls } from '../calls/calls.ts';
import type { Notes } from '../calls/notes.ts';
import type { SteadyClock } from '../clock.ts';
import type { Devices } from '../devices/devices.ts';
import type { Names } from '../people/names.ts';
import type { PresenceBoard } from '../people/presence-board.ts';
import type { Talk } from '../talk/talk.ts';
import type { Reach } from './reach.ts';

/** What phones speak with. */
export interface PhonesParts {
  readonly calls: Calls;
  readonly notes: Notes;
  readonly devices: Devices;
  readonly names: Names;
  readonly board: PresenceBoard;
  readonly reach: Reach;
  readonly clock: SteadyClock;
  readonly talk: Talk;
}
