import { z } from 'zod';
import { officerRoles } from '#callout/core/organisation/organisation.ts';
import type { App } from '#platform/http/context.ts';
import { listMails } from '#platform/mail/outbox.ts';
import { answerRefusal } from '../refusals.ts';
import type { Room } from '../room.ts';
import { bodyOf } from '../routes/input.ts';
import type { Service } from '../service.ts';
import { ownPhones } from './people.ts';

const signInSchema = z.strictObject({ user: z.string().max(80) });

/** Sign-in with one press, and the mails that would have gone out. */
export function serveDemo({ app, room }: Service & { readonly app: App }): void {
  app.get('/demo/people', (c) => c.json({ people: people(room) }));
  app.post('/demo/sign-in', async (c) => {
    const body = await bodyOf(c, signInSchema);
    if (!body.ok) return body.answer;
    const { user } = body.value;
    return room.names.isKnown(user) ? room.identity.signInAs(user) : answerRefusal(c, { code: 'no-such-person' });
  });
  app.get('/demo/mails', async (c) => {
    const mails = (await listMails(room.store.entries)).slice(0, 200);
    return c.json({
      mails: mails.map(({ id, to, postedAt, subject, text, delivery }) => ({
        id,
        to: 'user' in to ? { user: to.user, name: room.names.of(to.user) } : { name: to.name ?? to.address },
        at: postedAt,
        subject,
        text,
        state: delivery.state,
      })),
    });
  });
}

/** Who one can be: everybody with an office, and the responders who have no simulated phone. */
function people(room: Room) {
  const { officers, responders, locations } = room.organisation.now;
  const ranked = officers.toSorted((a, b) => officerRoles.indexOf(a.role) - officerRoles.indexOf(b.role));
  const inOffice = ranked.map(({ user, role, scope }) => ({
    user,
    name: room.names.of(user),
    function: role,
    ...(scope === undefined ? {} : { scope }),
  }));
  const own = ownPhones.flatMap((user) => {
    const home = responders.get(user)?.home;
    return home === undefined
      ? []
      : [{ user, name: room.names.of(user), function: 'responder', scope: locations.get(home)?.name ?? home }];
  });
  return [...own, ...inOffice];
}
