import { inspect } from '../testing/inspect.ts';
import { expect, test } from '../testing/test.ts';

test.describe.configure({ mode: 'serial' });
test.setTimeout(600_000);
test.use({ scene: { name: 'accessibility until the opening' } });

test('pages outside a procedure have no fault', async ({ people }) => {
  const faults = [
    ...(await inspect(people, undefined, ['/', '/sign-in', '/no-such-page'])),
    ...(await inspect(people, 'inkoopadviseur', ['/account', '/mailbox', '/new', '/administration'])),
  ];
  expect(faults).toEqual([]);
});
