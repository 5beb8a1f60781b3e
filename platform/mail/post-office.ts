import { fromIso, toIso } from '#platform/kernel/time.ts';
import type { EventStore, Transaction } from '#platform/store/event-store.ts';
import { isMailAddress } from './address.ts';
import { inOrder, settingOut } from './lanes.ts';
import { type Delivery, listWaiting, putMail, readMail, type StoredMail, type Urgency } from './outbox.ts';
import { MailRefused, type Send, ServerBusy } from './smtp.ts';

export interface PostOfficeSettings {
  readonly store: EventStore;
  /** The clock that events are stamped by. */
  readonly now: () => Temporal.Instant;
  /** Name and address of a user, or undefined when there is no such person any more. */
  readonly addressOf: (user: string) => Promise<{ readonly name: string; readonly address: string } | undefined>;
  /** Without it mails are put in the mailbox of the demonstration and go no further. */
  readonly send?: Send;
}

export interface PostOffice {
  /** Works through what is due, again and again, until `close`. */
  start(): void;
  /** Looks at once whether something is due: after a commit without events, which nobody tells about. */
  wake(): void;
  /** Works through what is due now; resolves when each has been tried once. */
  deliverDue(): Promise<void>;
  /** Waits for the mails that are under way. What is left goes out after the next start. */
  close(): Promise<void>;
}

export function openPostOffice(settings: PostOfficeSettings): PostOffice {
  return new Office(settings);
}

/** Who works at a mail has it for so many minutes, longer than a try can take; after that he crashed, and another one takes it over. */
const lease = { minutes: 2 };
/** Pauses in seconds after the first, second, … try; the last for all that follow. */
const pauses: Readonly<Record<Urgency, readonly number[]>> = {
  alarm: [10, 20, 30, 60, 120, 300],
  awaited: [120, 180, 300, 900, 1800, 3600],
  ordinary: [120, 180, 300, 900, 1800, 3600],
};
/** After this many hours nobody waits for the mail any more, and somebody must know. */
const patienceHours = 120;
const lookEveryMs = 10_000;

/** How a try ended; `mail` as it was claimed for it. */
interface Tried {
  readonly mail: StoredMail;
  readonly delivery: Delivery;
}

/**
 * Several mails are under way at once (`lanes.ts`). One after the other what was tried is written down and what sets out next is claimed,
 * in one transaction: many mails together where the server is quicker than the disk.
 */
class Office implements PostOffice {
  readonly #settings: PostOfficeSettings;
  #timer: NodeJS.Timeout | undefined;
  #unsubscribe: (() => void) | undefined;
  #working: Promise<void> | undefined;
  /** Something may have become due that is not in `#due`. */
  #again = false;
  #closed = false;
  /** In order. Another node may have them by now: claiming tells. */
  #due: readonly StoredMail[] = [];
  #underWay = 0;
  #tried: Tried[] = [];
  /** Until the next look: how many mails at once the server bears, once it refused one more. */
  #bears: number | undefined;
  #news = Promise.withResolvers<void>();

  constructor(settings: PostOfficeSettings) {
    this.#settings = settings;
  }

  start(): void {
    this.#timer = setInterval(() => void this.#look(), lookEveryMs);
    this.#unsubscribe = this.#settings.store.onAppend(() => this.wake());
    this.wake();
  }

  wake(): void {
    void this.#wake();
  }

  deliverDue(): Promise<void> {
    return this.#look();
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    this.#unsubscribe?.();
    this.#closed = true;
    this.#news.resolve();
    await this.#run();
  }

  #look(): Promise<void> {
    this.#bears = undefined;
    return this.#wake();
  }

  #wake(): Promise<void> {
    this.#again = true;
    this.#news.resolve();
    return this.#run();
  }

  #run(): Promise<void> {
    this.#working ??= this.#work()
      .catch(warn)
      .then(() => {
        this.#working = undefined;
        return this.#again && !this.#closed ? this.#run() : undefined;
      });
    return this.#working;
  }

  /** Until nothing is due that may set out, and nothing is under way. */
  async #work(): Promise<void> {
    for (;;) {
      this.#news = Promise.withResolvers();
      if (this.#again && !this.#closed) await this.#list();
      const next = this.#closed ? [] : settingOut(this.#due, this.#underWay, this.#bears);
      if (next.length > 0 || this.#tried.length > 0) await this.#writeDown(next);
      else if (this.#underWay > 0) await this.#news.promise;
      else if (!this.#again || this.#closed) return;
    }
  }

  async #list(): Promise<void> {
    const { store, now, send } = this.#settings;
    this.#again = false;
    const due = inOrder((await listWaiting(store.entries)).filter((mail) => isDue(mail, now())));
    this.#due = send === undefined ? [] : due;
    if (send === undefined) this.#tried.push(...due.map((mail) => ({ mail, delivery: shownAt(now()) })));
  }

  /**
   * Each try is written down before it is made: a crash in between costs a pause, never the mail. When the crash falls between the answer
   * of the server and our note of it, the mail goes out twice, with the same Message-ID.
   */
  async #writeDown(next: readonly StoredMail[]): Promise<void> {
    const { store, now, send } = this.#settings;
    const tried = this.#tried.splice(0);
    this.#due = this.#due.slice(next.length);
    const claimed = await store.transact('mail', async (tx) => {
      for (const one of tried) await noteIn(tx, one);
      const mails: StoredMail[] = [];
      for (const { id } of next) mails.push(...(await claim(tx, id, now())));
      return mails;
    });
    if (send !== undefined) for (const mail of claimed) void this.#deliver(mail, send);
  }

  async #deliver(mail: StoredMail, send: Send): Promise<void> {
    this.#underWay += 1;
    const delivery = await this.#try(mail, send).catch((error: unknown) => {
      warn(error);
      return undefined;
    });
    this.#underWay -= 1;
    if (delivery !== undefined) this.#tried.push({ mail, delivery });
    this.#news.resolve();
  }

  /** Undefined where this server of ours could not try: another one does so after the lease. */
  async #try(mail: StoredMail, send: Send): Promise<Delivery | undefined> {
    const { addressOf, now } = this.#settings;
    const to = 'user' in mail.to ? await addressOf(mail.to.user) : { name: '', ...mail.to };
    if (to === undefined || !isMailAddress(to.address)) return failed(mail, 'recipient-unknown', now());
    try {
      const response = await send(mail, to);
      return { state: 'sent', at: toIso(now()), attempts: attemptsOf(mail), address: to.address, response };
    } catch (error) {
      const tooMany = error instanceof ServerBusy && this.#isOneTooMany();
      if (tooMany && !isTooLate(mail, now())) return putBack(mail, now());
      return afterFailure(mail, error, now());
    }
  }

  /**
   * Whether the mail was refused because of the others that are under way: then fewer set out until the next look, and this one has its
   * turn after them. Alone with the server it was tried and failed, and all but alarms leave the server alone until then.
   */
  #isOneTooMany(): boolean {
    const others = this.#underWay - 1;
    this.#bears = Math.min(this.#bears ?? others, others);
    this.#again ||= others > 0;
    return others > 0;
  }
}

function warn(error: unknown): void {
  process.emitWarning(error instanceof Error ? error : String(error));
}

function shownAt(now: Temporal.Instant): Delivery {
  return { state: 'shown', at: toIso(now) };
}

/** Gives the mail as it is claimed, or nothing when it is not due any more, or somebody else's. */
async function claim(tx: Transaction, id: string, now: Temporal.Instant): Promise<readonly StoredMail[]> {
  const found = await readMail(tx.entries, id);
  if (found?.delivery.state !== 'waiting' || !isDue(found, now)) return [];
  const attempts = found.delivery.attempts + 1;
  const mail: StoredMail = { ...found, delivery: { ...found.delivery, attempts, nextAt: toIso(now.add(lease)) } };
  await putMail(tx.entries, mail);
  return [mail];
}

/** Of several who took it over from each other: that it was sent stands whoever says so, and a failure when nobody came after it. */
async function noteIn(tx: Transaction, { mail, delivery }: Tried): Promise<void> {
  const found = await readMail(tx.entries, mail.id);
  if (found?.delivery.state !== 'waiting') return;
  if (delivery.state !== 'sent' && found.delivery.attempts !== attemptsOf(mail)) return;
  const wipe = mail.confidential === true && (delivery.state === 'sent' || delivery.state === 'failed');
  await putMail(tx.entries, { ...found, delivery, text: wipe ? '' : found.text });
}

function attemptsOf({ delivery }: StoredMail): number {
  return 'attempts' in delivery ? delivery.attempts : 0;
}

function failed(mail: StoredMail, problem: string, now: Temporal.Instant): Delivery {
  return { state: 'failed', at: toIso(now), attempts: attemptsOf(mail), problem };
}

function afterFailure(mail: StoredMail, error: unknown, now: Temporal.Instant): Delivery {
  const problem = error instanceof Error ? error.message.slice(0, 300) : 'unknown';
  if (error instanceof MailRefused || isTooLate(mail, now)) return failed(mail, problem, now);
  const attempts = attemptsOf(mail);
  const own = pauses[mail.urgency];
  const seconds = own[attempts - 1] ?? own.at(-1) ?? 0;
  return { state: 'waiting', attempts, nextAt: toIso(now.add({ seconds })), problem };
}

function isTooLate({ postedAt }: StoredMail, now: Temporal.Instant): boolean {
  return now.since(fromIso(postedAt)).total('hours') > patienceHours;
}

/** As if it was not tried. */
function putBack(mail: StoredMail, now: Temporal.Instant): Delivery {
  return { state: 'waiting', attempts: attemptsOf(mail) - 1, nextAt: toIso(now) };
}

function isDue({ delivery }: StoredMail, now: Temporal.Instant): boolean {
  return delivery.state === 'waiting' && fromIso(delivery.nextAt).epochMilliseconds <= now.epochMilliseconds;
}
