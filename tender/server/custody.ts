import type { JsonValue } from '#platform/kernel/json.ts';
import type { Entries, WritableEntries } from '#platform/store/event-store.ts';
import type { CustodyKeyAnswer, CustodyKeyToKeep } from '#tender/api/sealing.ts';
import type { OpenedSeal } from '#tender/core/bundle/bundle.ts';
import type { ProcedureCommand } from '#tender/core/procedure/commands.ts';
import type { ProcedureFile, RecordedEvent } from '#tender/core/procedure/file.ts';
import { partsOfFileId } from '#tender/core/procedure/lots.ts';
import { shareOf } from '#tender/core/procedure/opening/custody.ts';
import type { CustodianShare } from '#tender/core/procedure/opening/events.ts';
import { leaderShareOf, priceShareOf } from '#tender/core/procedure/opening/price-envelope.ts';

/** What custodians leave beside the log: their own key, locked with a passphrase or a passkey; and after closing their share, until the vault is open. */

const keys = 'custody-key';
const shares = 'released-share';
const priceShares = 'released-price-share';
const openedFiles = 'opened-file';

/** One for all lots of a procedure. */
export function keepLockedKey(
  entries: WritableEntries,
  id: string,
  user: string,
  { recipient, locked, passkey }: CustodyKeyToKeep,
): Promise<void> {
  return entries.put(keys, keyOf(id, user), {
    recipient,
    locked,
    ...(passkey === undefined ? {} : { passkey }),
  });
}

/** What this person has as a custodian: his key, and what was sealed for him once the procedure is published. */
export async function custodyKeyOf(entries: Entries, file: ProcedureFile, user: string): Promise<CustodyKeyAnswer> {
  const recipient = file.opening.keys[user]?.recipient;
  const kept = await entries.get(keys, keyOf(file.preparation.procedure ?? '', user));
  const { vault, prices } = file.opening;
  return {
    ...(recipient === undefined ? {} : { recipient }),
    ...(isKept(kept) && kept.recipient === recipient ? unlockingOf(kept) : {}),
    ...heldOf('sealedShare', shareOf(file, user), vault),
    ...heldOf('sealedPriceShare', priceShareOf(file, user), prices.vault),
    ...heldOf('sealedPriceKey', leaderShareOf(file, user), prices.vault && { ...prices.vault, needed: 1 }),
  };
}

/** One part of a key, with what the log says of it, so that whoever holds it compares. */
function heldOf(
  name: 'sealedShare' | 'sealedPriceShare' | 'sealedPriceKey',
  share: CustodianShare | undefined,
  vault: { readonly needed: number; readonly recipient: string } | undefined,
): Pick<CustodyKeyAnswer, typeof name> {
  if (share === undefined || vault === undefined) return {};
  const { sealedShare: sealed, commitment, proofCommitment } = share;
  const { needed, recipient } = vault;
  return { [name]: { sealed, published: { commitment, proofCommitment, needed, recipient } } };
}

function keyOf(id: string, user: string): string {
  return `${partsOfFileId(id).procedure}/${user}`;
}

/**
 * A share stands beside the log from its release until the vault opens, or an outage moves the deadline; then it is removed. What stays is the
 * key of each file that was opened: with it a bundle shows what came out of which ciphertext, and nobody opens what was withdrawn or came too late.
 * `all` are the ids of the files of the procedure: a later deadline is one for all its lots, unless it is that of a round in one of them.
 */
export async function keepShare(
  entries: WritableEntries,
  id: string,
  command: ProcedureCommand,
  events: readonly RecordedEvent[],
  all: readonly string[],
): Promise<void> {
  if (command.type === 'confirm-outage') {
    const moved = events.find(({ event }) => event.type === 'OutageConfirmed');
    if (moved !== undefined)
      for (const one of moved.lot === undefined ? all : [id]) await forgetShares(entries, shares, one);
    return;
  }
  if (command.type !== 'release-share' && command.type !== 'release-price-share') return;
  const collection = command.type === 'release-share' ? shares : priceShares;
  if (events.some(({ event }) => event.type === 'VaultOpened' || event.type === 'PriceEnvelopeOpened')) {
    await forgetShares(entries, collection, id);
    for (const { sealed, key, plain } of command.opened ?? []) {
      await entries.put(openedFiles, `${id}/${sealed}`, { key, ...(plain === undefined ? {} : { plain }) });
    }
    return;
  }
  const released = events.find(({ event }) => event.type === 'ShareReleased' || event.type === 'PriceShareReleased');
  if (released !== undefined) await entries.put(collection, `${id}/${released.actor}`, command.share);
}

async function forgetShares(entries: WritableEntries, collection: string, procedure: string): Promise<void> {
  for (const { key } of await entries.list(collection, `${procedure}/`)) await entries.remove(collection, key);
}

/** The shares of those who released theirs. */
export function releasedShares(entries: Entries, file: ProcedureFile): Promise<readonly string[]> {
  return sharesIn(entries, shares, file, file.opening.released);
}

/** The same for the price envelope. */
export function releasedPriceShares(entries: Entries, file: ProcedureFile): Promise<readonly string[]> {
  return sharesIn(entries, priceShares, file, file.opening.prices.released);
}

async function sharesIn(
  entries: Entries,
  collection: string,
  file: ProcedureFile,
  acts: readonly { readonly user: string }[],
): Promise<readonly string[]> {
  const prefix = `${file.preparation.procedure ?? ''}/`;
  const released = new Set(acts.map(({ user }) => `${prefix}${user}`));
  const rows = await entries.list(collection, prefix);
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
