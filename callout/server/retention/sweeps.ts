import { type FixedSubject, fixedDays } from '#callout/core/retention/kept.ts';
import type { Kind } from '#callout/core/retention/retention.ts';
import type { Identity } from '#platform/identity/identity.ts';
import { localDate } from '#platform/kernel/time.ts';
import { settledMails, waitingMails } from '#platform/mail/outbox.ts';
import type { EventStore } from '#platform/store/event-store.ts';
import type { SmsOffice } from '../delivery/sms-office.ts';
import type { Devices } from '../devices/devices.ts';
import type { OrganisationRoom } from '../organisation.ts';
import type { PresenceBoard } from '../people/presence-board.ts';
import type { Rosters } from '../people/rosters.ts';
import type { Reach } from '../phones/reach.ts';
import type { Subscriptions } from '../push/subscriptions.ts';
import { removeDaysBefore } from '../statistics/presence-days.ts';
import type { Recordings } from '../talk/recordings.ts';
import type { Leavers } from './leavers.ts';

/** What of a call goes when is looked at call by call; all others have a sweep, or it does not compile. */
type Swept = Exclude<Kind, 'call-texts' | 'call-people' | 'test-calls'> | keyof typeof fixedDays;
/** Takes away what is older than an instant (ISO); gives how many people were forgotten, where it counts them. */
type Sweep = (before: string) => Promise<unknown>;
export type Sweeps = Readonly<Record<Swept, Sweep>>;

export interface SweptParts {
  readonly store: EventStore;
  readonly identity: Identity;
  readonly organisation: OrganisationRoom;
  readonly board: PresenceBoard;
  readonly rosters: Rosters;
  readonly devices: Devices;
  readonly subscriptions: Subscriptions;
  readonly reach: Reach;
  readonly recordings: Recordings;
  readonly smsOffice: SmsOffice;
  readonly leavers: Leavers;
}

const stream = 'retention';

export function sweepsOf(parts: SweptParts): Sweeps {
  const { store, identity, organisation, board, rosters, recordings, smsOffice, leavers } = parts;
  return {
    recordings: (before) => recordings.sweep(before),
    signals: (before) => board.forgetBefore(before),
    rosters: (before) => rosters.forgetBefore(before),
    phones: (before) => forgetPhones(parts, before),
    leavers: (before) => leavers.forget(before),
    sms: (before) => smsOffice.giveUp(before),
    invitations: (before) => identity.forgetInvitations(before),
    sessions: () => identity.forgetSessions(),
    'presence-days': (before) => {
      const day = localDate(Temporal.Instant.from(before), organisation.now.zone).toString();
      return store.transact(stream, ({ entries }) => removeDaysBefore(entries, day));
    },
    mails: (before) =>
      store.transact(stream, async ({ entries }) => {
        // The id of a mail begins with the instant at which it was posted.
        for (const one of [settledMails, waitingMails])
          for (const { key } of await entries.list(one)) if (key < before) await entries.remove(one, key);
      }),
  };
}

/** Of which nothing was heard: by line, receipt, test or push. Its owner enrols it again when he finds it in a drawer. */
async function forgetPhones({ devices, subscriptions, reach }: SweptParts, before: string): Promise<void> {
  for (const { device, user, enrolledAt, seen, test } of devices.all()) {
    if (reach.isConnected(user, device)) continue;
    const [heard, kept] = [reach.lastHeard(device), await devices.lastKept(device)];
    const signs = [enrolledAt, seen, test?.at, heard, kept, subscriptions.of(device)?.proved];
    if (signs.some((at) => at !== undefined && at >= before)) continue;
    await subscriptions.remove(device);
    await devices.remove(user, device);
  }
}

export function daysOf(subject: Swept, terms: Readonly<Record<Kind, number>>): number {
  return isFixed(subject) ? fixedDays[subject] : terms[subject];
}

function isFixed(subject: Swept): subject is keyof typeof fixedDays & FixedSubject {
  return Object.hasOwn(fixedDays, subject);
}

export function sweptSubjects(sweeps: Sweeps): readonly Swept[] {
  // The type says that there are no other keys.
  return Object.keys(sweeps) as Swept[];
}
