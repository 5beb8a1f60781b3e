import type { Kind } from './retention.ts';

/**
 * Everything that a server stores, and until when (BHV-15). Of whatever has to do with a person there is a term, set by the organisation or
 * fixed, or a reason why there is none; and a member of his own data in which he finds it. A test compares this list with what a server
 * writes: a new kind of entry, table, file or stream has its line here or does not come in.
 */
export interface Kept {
  /** Of the collection, table, file or stream. */
  readonly name: string;
  readonly subject: Subject;
  /** Where somebody finds in his own data what is kept of him; a reason where he does not. */
  readonly own: OwnMember | OwnReason;
}

/** Those with a fixed term, or with a reason instead of one; the words stand on the page of the terms. */
export const fixedSubjects = ['accounts', 'sessions', 'invitations', 'sms', 'set-up', 'nobody', 'server'] as const;
export type FixedSubject = (typeof fixedSubjects)[number];
export type Subject = Kind | FixedSubject;

/** Days; sessions end earlier by themselves (`sessionLife`). */
export const fixedDays = {
  /** A message that did not go out within a day calls nobody any more. */
  sms: 1,
  /** After it ended, so that who opens it late reads that it is over. */
  invitations: 30,
  sessions: 1,
} as const satisfies Partial<Record<FixedSubject, number>>;

export type OwnMember =
  | 'account'
  | 'offices'
  | 'responder'
  | 'presence'
  | 'shifts'
  | 'devices'
  | 'sessions'
  | 'calls'
  | 'mails';

/** `nobody`: no person is in it. `secret`: whoever read it could sign in. `link`: only who has the link knows it. `cache`: it stands elsewhere as well. */
export type OwnReason = 'nobody' | 'secret' | 'link' | 'cache';

const kept = (subject: Subject, own: Kept['own'], ...names: readonly string[]): readonly Kept[] =>
  names.map((name) => ({ name, subject, own }));

export const keptEntries: readonly Kept[] = [
  ...kept('call-texts', 'calls', 'personal'),
  ...kept('call-people', 'calls', 'call-people', 'attempt', 'push'),
  ...kept('recordings', 'calls', 'recording', 'recording-part'),
  ...kept('sms', 'calls', 'sms-outbox'),
  ...kept('signals', 'presence', 'signal'),
  ...kept('rosters', 'shifts', 'roster'),
  ...kept('phones', 'devices', 'device', 'device-cursor', 'push-subscription'),
  ...kept('leavers', 'account', 'account-profile', 'expected-person', 'telephone'),
  ...kept('leavers', 'cache', 'known-names'),
  ...kept('mails', 'mails', 'outbox', 'mailbox'),
  ...kept('invitations', 'link', 'invitation'),
  ...kept('presence-days', 'nobody', 'presence-day'),
  ...kept('accounts', 'cache', 'installation', 'forgotten-person'),
  ...kept('server', 'cache', 'node-lines'),
  ...kept('nobody', 'nobody', 'call', 'call-position', 'plan-image', 'kiosk', 'node', 'talk-owner', 'uptime-day'),
  // A hash, for the ninety seconds in which the code could be used again.
  ...kept('nobody', 'nobody', 'used-code'),
  ...kept('nobody', 'secret', 'node-key', 'node-secret'),
  // What only the other product writes.
  ...kept('nobody', 'nobody', 'organisation', 'membership'),
];

export const keptTables: readonly Kept[] = [
  ...kept('leavers', 'account', 'identity_user'),
  ...kept('leavers', 'secret', 'identity_account', 'identity_passkey', 'identity_two_factor'),
  ...kept('sessions', 'sessions', 'identity_session'),
  ...kept('sessions', 'secret', 'identity_verification'),
  // The log and what stands beside it, by stream and by collection.
  ...kept('set-up', 'cache', 'event', 'head', 'checkpoint', 'entry'),
];

/** In the folder of a server. */
export const keptFiles: readonly Kept[] = [
  ...kept('set-up', 'cache', 'paraat.sqlite', 'paraat.sqlite-wal', 'paraat.sqlite-shm'),
  ...kept('recordings', 'calls', 'files'),
  ...kept('nobody', 'secret', 'signing-key', 'session-secret', 'push-secret'),
  // Phones of invented people.
  ...kept('nobody', 'nobody', 'simulation'),
];

/** Streams with events; what is after the slash differs. Nobody stands in one but as an id: of a call's own, or of an account. */
export const keptStreams: readonly Kept[] = [
  ...kept('call-people', 'calls', 'call'),
  ...kept('set-up', 'responder', 'organisation'),
  ...kept('nobody', 'nobody', 'retention'),
];
