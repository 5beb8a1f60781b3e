import { fromIso, toIso } from '#platform/kernel/time.ts';
import type { EventStore, Transaction } from '#platform/store/event-store.ts';
import { isMailAddress } from './address.ts';
import { type Delivery, listWaiting, putMail, readMail, type StoredMail } from './outbox.ts';
import { MailRefused, type Send } from './smtp.ts';

export interface PostOfficeSettings {
  readonly store: EventStore;
  /** The clock that events are stamped by. */
  readonly now: () => Temporal.Instant;
  /** Name and address of a user, or undefined when there is no such person any more. */
  readonly addressOf: (user: string) => Promise<{ readonly name: string; readonly address: string } | undefined>;
  /** Without it mails are put in the mailbox of the demonstration and go no further. */
  readonly send?: Send;
  /**
   * Called when a mail is settled, in the transaction that writes it so, on the stream it is about (else `mail`): for the event that
   * proves the sending. What it throws undoes the writing and the mail is tried again, so it must not refuse.
   */
  readonly onSettled?: (tx: Transaction, mail: StoredMail) => Promise<void>;
}

export interface PostOffice {
  /** Works through what is due, again and again, until `close`. */
  start(): void;
  /** Looks at once whether something is due: after a commit without events, which nobody tells about. */
  wake(): void;
  /** Works through what is due now; resolves when each has been tried once. */
  deliverDue(): Promise<void>;
  /** Waits for the mail that is under way. What is left goes out after the next start. */
  close(): Promise<void>;
}

/** Pauses in minutes after the first, second, … try. The first is longer than a try can take: it is the lease of a try under way. */
const pauses = [2, 3, 5, 15, 30, 60];
/** After this many hours nobody waits for the mail any more, and somebody must know. */
const patienceHours = 120;
const lookEveryMs = 10_000;

export function openPostOffice(settings: PostOfficeSettings): PostOffice {
  let underWay: Promise<void> | undefined;
  let again = false;
  let timer: NodeJS.Timeout | undefined;
  let unsubscribe: (() => void) | undefined;
  const deliverDue = async () => {
    const due = (await listWaiting(settings.store.entries)).filter((mail) => isDue(mail, settings.now()));
    const { send } = settings;
    if (send === undefined) return showAll(due, settings);
    for (const { id } of due) await deliver(id, send, settings).catch(warn);
  };
  const wake = () => {
    again = true;
    underWay ??= (async () => {
      while (again) {
        again = false;
        await deliverDue();
      }
    })()
      .catch(warn)
      .finally(() => (underWay = undefined));
  };
  return {
    start() {
      timer = setInterval(wake, lookEveryMs);
      unsubscribe = settings.store.onAppend(wake);
      wake();
    },
    wake,
    deliverDue,
    async close() {
      clearInterval(timer);
      unsubscribe?.();
      again = false;
      await underWay;
    },
  };
}

function warn(error: unknown): void {
  process.emitWarning(error instanceof Error ? error : String(error));
}

/**
 * Each try is written down before it is made, with the instant of the next one: a crash in between costs a pause, never the mail. When the
 * crash falls between the answer of the server and our note of it, the mail goes out twice, with the same Message-ID.
 */
async function deliver(id: string, send: Send, settings: PostOfficeSettings): Promise<void> {
  const { store, now } = settings;
  const claimed = await store.transact('mail', (tx) => claim(tx, id, now()));
  if (claimed === undefined) return;
  const delivery = await tryOnce(claimed.mail, claimed.attempts, send, settings);
  if (delivery.state !== 'waiting') return settle(id, delivery, settings);
  await store.transact('mail', async (tx) => {
    const found = await readMail(tx.entries, id);
    // Somebody else took it over meanwhile, after a try that lasted longer than its lease: what he wrote stands.
    if (found?.delivery.state === 'waiting' && found.delivery.attempts === claimed.attempts)
      await putMail(tx.entries, { ...claimed.mail, delivery });
  });
}

async function claim(
  tx: Transaction,
  id: string,
  now: Temporal.Instant,
): Promise<{ mail: StoredMail; attempts: number } | undefined> {
  const found = await readMail(tx.entries, id);
  if (found?.delivery.state !== 'waiting' || !isDue(found, now)) return undefined;
  const attempts = found.delivery.attempts + 1;
  const nextAt = toIso(now.add({ minutes: pauses[attempts - 1] ?? 60 }));
  const mail: StoredMail = { ...found, delivery: { ...found.delivery, attempts, nextAt } };
  await putMail(tx.entries, mail);
  return { mail, attempts };
}

async function tryOnce(
  mail: StoredMail,
  attempts: number,
  send: Send,
  settings: PostOfficeSettings,
): Promise<Delivery> {
  const to = 'user' in mail.to ? await settings.addressOf(mail.to.user) : { name: '', ...mail.to };
  const failed = (problem: string): Delivery => ({ state: 'failed', at: toIso(settings.now()), attempts, problem });
  if (to === undefined || !isMailAddress(to.address)) return failed('recipient-unknown');
  try {
    const response = await send(mail, to);
    return { state: 'sent', at: toIso(settings.now()), attempts, address: to.address, response };
  } catch (error) {
    const problem = error instanceof Error ? error.message.slice(0, 300) : 'unknown';
    const tooLate = settings.now().since(fromIso(mail.postedAt)).total('hours') > patienceHours;
    if (error instanceof MailRefused || tooLate || mail.delivery.state !== 'waiting') return failed(problem);
    return { ...mail.delivery, problem };
  }
}

function isDue({ delivery }: StoredMail, now: Temporal.Instant): boolean {
  return delivery.state === 'waiting' && fromIso(delivery.nextAt).epochMilliseconds <= now.epochMilliseconds;
}

/** In one transaction for each stream: when many hand in at once, their mails do not take as many turns as they do themselves. */
async function showAll(mails: readonly StoredMail[], settings: PostOfficeSettings): Promise<void> {
  const delivery: Delivery = { state: 'shown', at: toIso(settings.now()) };
  for (const [stream, some] of Map.groupBy(mails, streamOf)) {
    await settings.store.transact(stream, async (tx) => {
      for (const { id } of some) await settleIn(tx, id, delivery, settings);
    });
  }
}

function streamOf({ about }: Pick<StoredMail, 'about'>): string {
  return about?.procedure ?? 'mail';
}

async function settle(id: string, delivery: Delivery, settings: PostOfficeSettings): Promise<void> {
  const found = await readMail(settings.store.entries, id);
  await settings.store.transact(streamOf(found ?? {}), (tx) => settleIn(tx, id, delivery, settings));
}

async function settleIn(
  tx: Transaction,
  id: string,
  delivery: Delivery,
  { onSettled }: PostOfficeSettings,
): Promise<void> {
  const mail = await readMail(tx.entries, id);
  if (mail?.delivery.state !== 'waiting') return;
  const wipe = mail.confidential === true && delivery.state !== 'shown';
  const settled: StoredMail = { ...mail, delivery, text: wipe ? '' : mail.text };
  await putMail(tx.entries, settled);
  await onSettled?.(tx, settled);
}
