import type { Problem } from '#platform/ui/problem.ts';
import type { Told } from '#tender/documents/told.ts';
import type { Progress } from '../../data/send-sealed.ts';

/** `unfinished`: begun earlier on this device, and nothing happens to it until somebody says so. */
export type Step = 'waiting' | 'checking' | 'sealing' | 'sending' | 'failed' | 'unfinished';

/** A file as it was chosen, or what is remembered of it. */
export interface Named {
  readonly name: string;
  readonly size: number;
}

/** A file on its way from the device into the tender. */
export interface Incoming {
  readonly id: string;
  readonly item: string;
  readonly file: Named;
  readonly step: Step;
  readonly percent: number;
  /** While it is sent; `of` are the bytes of the ciphertext. */
  readonly progress?: Progress & { readonly of: number };
  readonly problem?: Problem;
  /** Known once the file has arrived at the server. */
  readonly sha256?: string;
}

export interface Intake {
  readonly incoming: readonly Incoming[];
  /** What was seen in files that were added since the page was opened, by their SHA-256. */
  readonly told: Readonly<Record<string, Told>>;
}

export type Change =
  | {
      readonly type: 'added';
      readonly id: string;
      readonly item: string;
      readonly file: Named;
      readonly step?: 'unfinished';
    }
  | { readonly type: 'step'; readonly id: string; readonly step: Exclude<Step, 'failed'> }
  | { readonly type: 'progress'; readonly id: string; readonly progress: Progress; readonly of: number }
  | { readonly type: 'percent'; readonly id: string; readonly percent: number }
  | { readonly type: 'failed'; readonly id: string; readonly problem: Problem }
  | { readonly type: 'told'; readonly id: string; readonly sha256: string; readonly told: Told }
  | { readonly type: 'dropped'; readonly id: string };

export const emptyIntake: Intake = { incoming: [], told: {} };

export function changed(intake: Intake, change: Change): Intake {
  switch (change.type) {
    case 'added': {
      const { id, item, file, step = 'waiting' } = change;
      const others = intake.incoming.filter(
        (other) => other.id !== id && !(other.item === item && other.step === 'failed'),
      );
      return { ...intake, incoming: [...others, { id, item, file, step, percent: 0 }] };
    }
    case 'step':
      return one(intake, change.id, ({ id, item, file }) => ({ id, item, file, step: change.step, percent: 0 }));
    case 'percent':
      return one(intake, change.id, (known) => ({ ...known, percent: change.percent }));
    case 'progress': {
      const { progress, of } = change;
      const percent = Math.floor((progress.sent * 100) / Math.max(1, of));
      return one(intake, change.id, (known) => ({ ...known, step: 'sending', percent, progress: { ...progress, of } }));
    }
    case 'failed':
      return one(intake, change.id, (known) => ({ ...known, step: 'failed', problem: change.problem }));
    case 'told': {
      const { id, sha256, told } = change;
      const known = one(intake, id, (file) => ({ ...file, sha256 }));
      return { ...known, told: { ...intake.told, [sha256]: told } };
    }
    default:
      return { ...intake, incoming: intake.incoming.filter(({ id }) => id !== change.id) };
  }
}

function one(intake: Intake, id: string, change: (known: Incoming) => Incoming): Intake {
  return { ...intake, incoming: intake.incoming.map((known) => (known.id === id ? change(known) : known)) };
}

/** The files on their way to an item; not one that stands among those attached already, which happens just before it is dropped. */
export function comingTo(
  incoming: readonly Incoming[],
  item: string,
  attached: readonly { readonly file: { readonly sha256: string } }[],
): readonly Incoming[] {
  return incoming.filter(
    (coming) =>
      coming.item === item && !(isUnderWay(coming) && attached.some(({ file }) => file.sha256 === coming.sha256)),
  );
}

export function isUnderWay({ step }: Incoming): boolean {
  return step !== 'failed' && step !== 'unfinished';
}
