import { z } from 'zod';
import { closeInvitation } from '#platform/identity/invitations.ts';
import { languages } from '#platform/kernel/language.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { withdrawMail } from '#platform/mail/outbox.ts';
import type { EventStore, Transaction } from '#platform/store/event-store.ts';

/** People who were entered before they have an account. Their name and address stand here, beside the log, until they do. */

export const expectedCollection = 'expected-person';
/** Entries belong to a stream's transaction; people who are expected have no events. */
const stream = 'expected-people';

const expectedSchema = z.object({
  user: z.string(),
  name: z.string(),
  /** In small letters. */
  email: z.string(),
  language: z.enum(languages),
  /** The invitation that is open: its key, when it was made, and the id of its mail. */
  invitation: z.object({ key: z.string(), at: z.string(), mail: z.string().exactOptional() }).exactOptional(),
});
export type ExpectedPerson = z.infer<typeof expectedSchema>;

export class Expected {
  readonly #store: EventStore;
  #people: ReadonlyMap<string, ExpectedPerson> = new Map();

  constructor(store: EventStore) {
    this.#store = store;
  }

  async load(): Promise<void> {
    const people = (await this.#store.entries.list(expectedCollection)).map(({ value }) => expectedSchema.parse(value));
    this.#people = new Map(people.map((person) => [person.user, person]));
  }

  of(user: string): ExpectedPerson | undefined {
    return this.#people.get(user);
  }

  all(): readonly ExpectedPerson[] {
    return [...this.#people.values()];
  }

  users(): readonly string[] {
    return [...this.#people.keys()];
  }

  withAddress(email: string): ExpectedPerson | undefined {
    return this.all().find((person) => person.email === email);
  }

  addressOf(user: string): { readonly name: string; readonly address: string } | undefined {
    const person = this.of(user);
    return person === undefined ? undefined : { name: person.name, address: person.email };
  }

  /** Within the transaction that writes them: whether somebody else was given one of their addresses meanwhile. Code: `address-taken`. */
  async checkAddresses(tx: Transaction, people: readonly ExpectedPerson[]): Promise<Result<undefined>> {
    const rows = (await tx.entries.list(expectedCollection)).map(({ value }) => expectedSchema.parse(value));
    const holder = new Map(rows.map(({ email, user }) => [email, user]));
    const taken = people.some(({ email, user }) => (holder.get(email) ?? user) !== user);
    return taken ? refuse('address-taken') : ok(undefined);
  }

  /** Within a transaction that is about more; call `remember` once it stands. */
  async write(tx: Transaction, people: readonly ExpectedPerson[]): Promise<void> {
    for (const person of people) await tx.entries.put(expectedCollection, person.user, person);
  }

  remember(people: readonly ExpectedPerson[]): void {
    this.#people = new Map([...this.#people, ...people.map((person) => [person.user, person] as const)]);
  }

  /** Changes some of them by themselves; what `work` gives is what is known from then on. */
  async change(
    work: (tx: Transaction) => Promise<Result<readonly ExpectedPerson[]>>,
  ): Promise<Result<readonly ExpectedPerson[]>> {
    const people = await this.#store.transact(stream, work);
    if (people.ok) this.remember(people.value);
    return people;
  }

  /** He has an account of his own now, or is gone. */
  async forget(users: readonly string[]): Promise<void> {
    const known = users.filter((user) => this.#people.has(user));
    if (known.length === 0) return;
    await this.#store.transact(stream, async (tx) => {
      for (const user of known) {
        await takeBack(tx, this.of(user)?.invitation);
        await tx.entries.remove(expectedCollection, user);
      }
    });
    this.#people = new Map([...this.#people].filter(([user]) => !known.includes(user)));
  }
}

/** A link that was sent works no more, and one that was not sent yet does not go out. */
export async function takeBack(tx: Transaction, invitation: ExpectedPerson['invitation']): Promise<void> {
  if (invitation === undefined) return;
  await closeInvitation(tx, invitation.key);
  if (invitation.mail !== undefined) await withdrawMail(tx.entries, invitation.mail);
}
