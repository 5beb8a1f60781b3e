import type { JsonValue } from '#platform/kernel/json.ts';
import type { Entries, WritableEntries } from '#platform/store/event-store.ts';
import type { CustodyKeyAnswer, CustodyKeyToKeep } from '#tender/api/sealing.ts';
import type { OpenedSeal } from '#tender/core/bundle/bundle.ts';
import type { ProcedureCommand } from '#tender/core/procedure/commands.ts';
import type { ProcedureFile, RecordedEvent } from '#tender/core/procedure/file.ts';
import { shareOf } from '#tender/core/procedure/opening/custody.ts';
import type { CustodianShare } from '#tender/core/procedure/opening/events.ts';

/** What custodians leave beside the log: their own key, locked with a passphrase or a passkey; and after closing their share, until the vault is open. */

const keys = 'custody-key';
const shares = 'released-share';
const openedFiles = 'opened-file';

export function keepLockedKey(
  entries: WritableEntries,
  procedure: string,
  user: string,
  { recipient, locked, passkey }: CustodyKeyToKeep,
): Promise<void> {
  return entries.put(keys, `${procedure}/${user}`, {
    recipient,
    locked,
    ...(passkey === undefined ? {} : { passkey }),
  });
}

/** What this person has as a custodian: his key, and his share once the procedure is published. */
export async function custodyKeyOf(entries: Entries, file: ProcedureFile, user: string): Promise<CustodyKeyAnswer> {
  const recipient = file.opening.keys[user]?.recipient;
  const kept = await entries.get(keys, `${file.preparation.procedure ?? ''}/${user}`);
  const share = shareOf(file, user);
  return {
    ...(recipient === undefined ? {} : { recipient }),
    ...(isKept(kept) && kept.recipient === recipient ? unlockingOf(kept) : {}),
    ...(share === undefined ? {} : { sealedShare: share.sealedShare, ...publishedOf(file, share) }),
  };
}

function publishedOf(
  file: ProcedureFile,
  { commitment, proofCommitment }: CustodianShare,
): Pick<CustodyKeyAnswer, 'published'> {
  const { vault } = file.opening;
  if (vault === undefined) return {};
  return { published: { commitment, proofCommitment, needed: vault.needed, recipient: vault.recipient } };
}

/**
 * A share stands beside the log from its release until the vault opens, or an outage moves the deadline; then it is removed. What stays is the
 * key of each file that was opened: with it a bundle shows what came out of which ciphertext, and nobody opens what was withdrawn or came too late.
 */
export async function keepShare(
  entries: WritableEntries,
  procedure: string,
  command: ProcedureCommand,
  events: readonly RecordedEvent[],
): Promise<void> {
  if (command.type !== 'release-share' && command.type !== 'confirm-outage') return;
  if (events.some(({ event }) => event.type === 'VaultOpened' || event.type === 'OutageConfirmed')) {
    for (const { key } of await entries.list(shares, `${procedure}/`)) await entries.remove(shares, key);
    const opened = command.type === 'release-share' ? (command.opened ?? []) : [];
    for (const { sealed, key, plain } of opened) {
      await entries.put(openedFiles, `${procedure}/${sealed}`, { key, ...(plain === undefined ? {} : { plain }) });
    }
    return;
  }
  const released = events.find(({ event }) => event.type === 'ShareReleased');
  if (released !== undefined && command.type === 'release-share')
    await entries.put(shares, `${procedure}/${released.actor}`, command.share);
}

/** The shares of those who released theirs. */
export async function releasedShares(entries: Entries, file: ProcedureFile): Promise<readonly string[]> {
  const prefix = `${file.preparation.procedure ?? ''}/`;
  const released = new Set(file.opening.released.map(({ user }) => `${prefix}${user}`));
  const rows = await entries.list(shares, prefix);
  return rows.flatMap(({ key, value }) => (released.has(key) && typeof value === 'string' ? [value] : []));
}

/** How the sealed files of a procedure were opened. */
export async function openedSeals(entries: Entries, procedure: string): Promise<readonly OpenedSeal[]> {
  const prefix = `${procedure}/`;
  const rows = await entries.list(openedFiles, prefix);
  // What `keepShare` wrote.
  return rows.map(({ key, value }) => ({
    ...(value as unknown as Omit<OpenedSeal, 'sealed'>),
    sealed: key.slice(prefix.length),
  }));
}

function unlockingOf({ locked, passkey }: CustodyKeyToKeep): Pick<CustodyKeyAnswer, 'locked' | 'passkey'> {
  return passkey === undefined ? { locked } : { locked, passkey };
}

/** Written by `keepLockedKey` alone. */
function isKept(value: JsonValue | undefined): value is JsonValue & CustodyKeyToKeep {
  return typeof value === 'object' && value !== null && 'recipient' in value && 'locked' in value;
}
