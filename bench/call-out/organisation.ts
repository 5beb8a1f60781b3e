import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Responder } from '#callout/core/organisation/organisation.ts';
import { responders, superUser } from '#callout/server/demonstration/people.ts';
import { startServer } from '#callout/server/server.ts';
import { setUpFor } from '#callout/server/testing/server.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { liveAYear } from './year.ts';

export interface Prepared {
  readonly data: string;
  /** A file with the tokens of the phones. */
  readonly tokens: string;
}

/** A data folder with a reception and so many responders with a phone, all of them here; after a year of use where that is asked for. */
export async function prepareOrganisation(count: number, afterAYear = false): Promise<Prepared> {
  const data = await mkdtemp(join(tmpdir(), 'bench-paraat-'));
  if (afterAYear) await liveAYear(data);
  const setUp = setUpFor(['centrale-post']);
  const { room, close } = await startServer({ data, port: 0, demonstration: true, setUp, log: () => undefined });
  const more = Array.from(
    { length: Math.max(0, count - responders.length) },
    (_, index): Responder => ({
      id: `bhv-${index + responders.length + 1}`,
      home: 'koksschool',
      groups: ['bhv'],
      skills: [{ skill: 'ontruimen' }],
      active: true,
    }),
  );
  if (more.length > 0)
    unwrap(await room.organisation.execute([{ type: 'set-responders', responders: more }], { user: superUser.user }));
  const wanted = [...responders, ...more].slice(0, count);
  const tokens: string[] = [];
  for (const { id } of wanted)
    tokens.push(unwrap(await room.devices.enrol(id, { name: 'Proef', kind: 'simulated' })).token);
  const here = { location: 'koksschool', source: 'manual', says: 'here' } as const;
  await Promise.all(wanted.map(({ id }) => room.board.hear({ responder: id, ...here })));
  await close();
  const file = join(data, 'tokens.json');
  await writeFile(file, JSON.stringify(tokens));
  return { data, tokens: file };
}
