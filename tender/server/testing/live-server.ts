import { fromIso } from '#platform/kernel/time.ts';
import { manualClock } from '../clock.ts';
import { startServer } from '../server.ts';

/** A live server in a process of its own, whose clock its parent moves. Arguments: data folder, instant; without one it has the clock of the machine. */
const [, , data = '', start = ''] = process.argv;
const clock = start === '' ? undefined : manualClock(fromIso(start));
const send = () => () => Promise.resolve('250 accepted');
const running = await startServer({ data, port: 0, requireSecondFactor: false, ...(clock && { clock }), send });

const organisations = [
  { id: 'proefdorp', kind: 'authority', name: 'Gemeente Proefdorp' },
  { id: 'blink', kind: 'operator', name: 'Blink B.V.' },
] as const;
const people = { inkoper: 'proefdorp', bewaarder: 'proefdorp', beoordelaar: 'proefdorp', blinker: 'blink' };

if ((await running.identity.organisations()).length === 0) {
  for (const organisation of organisations) await running.identity.createOrganisation(organisation);
  for (const [userId, organisation] of Object.entries(people)) {
    const account = { userId, email: `${userId}@${organisation}.example`, name: userId, title: '', organisation };
    const made = await running.identity.createUser({ ...account, password: 'een lange zin als wachtwoord' });
    if (!made.ok) throw new Error(made.error.code);
  }
}

process.on('message', (message: unknown) => {
  if (typeof message !== 'string') throw new TypeError('a message is an instant');
  clock?.set(fromIso(message));
  process.send?.({ now: message });
});
process.send?.({ url: running.url });
