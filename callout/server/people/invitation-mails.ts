import { invitationLasts } from '#platform/identity/invitations.ts';
import { fromIso } from '#platform/kernel/time.ts';
import { listWaiting, readMail, type StoredMail } from '#platform/mail/outbox.ts';
import type { EventStore } from '#platform/store/event-store.ts';
import type { SteadyClock } from '../clock.ts';
import type { ExpectedPerson } from './expected.ts';

/** How far an invitation came. `problem`: what the mail server said; text from outside. */
export interface InvitationCourse {
  /** When it was made (ISO). */
  readonly at: string;
  /** `expired`: it was sent, and its link works no more. */
  readonly state: 'waiting' | 'sent' | 'refused' | 'expired';
  readonly problem?: string;
}

/** What became of the mails with which people were invited. A mail that was settled stays so, and is read once. */
export class InvitationMails {
  readonly #store: EventStore;
  readonly #clock: SteadyClock;
  readonly #settled = new Map<string, Pick<InvitationCourse, 'state' | 'problem'>>();

  constructor(store: EventStore, clock: SteadyClock) {
    this.#store = store;
    this.#clock = clock;
  }

  /** By user; of those who have an invitation. */
  async of(people: readonly ExpectedPerson[]): Promise<ReadonlyMap<string, InvitationCourse>> {
    const invited = people.flatMap(({ user, invitation }) =>
      invitation === undefined ? [] : [{ user, ...invitation }],
    );
    if (invited.length === 0) return new Map();
    const waiting = new Map((await listWaiting(this.#store.entries)).map((mail) => [mail.id, mail]));
    const courses = await Promise.all(
      invited.map(async ({ user, at, mail }) => [user, await this.#course(at, mail, waiting)] as const),
    );
    return new Map(courses);
  }

  async #course(
    at: string,
    mail: string | undefined,
    waiting: ReadonlyMap<string, StoredMail>,
  ): Promise<InvitationCourse> {
    const waits = mail === undefined ? undefined : waiting.get(mail);
    if (waits !== undefined) return { at, state: 'waiting', ...problemOf(waits) };
    const settled = mail === undefined ? undefined : (this.#settled.get(mail) ?? (await this.#read(mail)));
    // Of a mail that is kept no more, or was sent by an earlier version, nothing bad is known.
    const { state, problem } = settled ?? { state: 'sent' };
    const over = fromIso(at).add(invitationLasts).epochMilliseconds <= this.#clock.now().epochMilliseconds;
    return { at, state: state === 'sent' && over ? 'expired' : state, ...(problem === undefined ? {} : { problem }) };
  }

  async #read(id: string): Promise<Pick<InvitationCourse, 'state' | 'problem'> | undefined> {
    const mail = await readMail(this.#store.entries, id);
    if (mail === undefined || mail.delivery.state === 'waiting') return undefined;
    const state = mail.delivery.state === 'failed' ? 'refused' : 'sent';
    const settled = { state, ...problemOf(mail) } as const;
    this.#settled.set(id, settled);
    return settled;
  }
}

function problemOf({ delivery }: StoredMail): { readonly problem?: string } {
  return 'problem' in delivery && delivery.problem !== undefined ? { problem: delivery.problem } : {};
}
