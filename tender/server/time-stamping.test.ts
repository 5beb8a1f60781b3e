import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '#platform/kernel/result.ts';
import { openTestAuthority, type TestAuthority } from '#platform/record/testing/time-stamp-authority.ts';
import { writeBundle } from '#tender/core/bundle/bundle.ts';
import type { ByteRange } from '#tender/core/bundle/reading.ts';
import { verifyArchive, verifyBundle } from '#tender/core/verify/verify.ts';
import { bundleOf } from './bundle.ts';
import { openTestApplication, type TestApplication } from './testing/application.ts';
import { readAuthority, TimeStamping } from './time-stamping.ts';

let authority: TestAuthority;
let app: TestApplication;

beforeAll(async () => {
  authority = await openTestAuthority();
  app = await openTestApplication();
}, 60_000);

afterAll(async () => {
  await app.close();
  await authority.close();
});

async function bundle() {
  const { store, blobs } = app.application.parts;
  return unwrap(await bundleOf({ store, blobs, verifierKey: app.signer.verifierKey }, { procedure: 'schoonmaak' }));
}

async function found(bytes: Uint8Array, pem?: string) {
  const source = { size: bytes.length, read: async ({ from, to }: ByteRange) => bytes.slice(from, to) };
  const report = await verifyArchive(source, { authorities: pem });
  return report.checks.find(({ check }) => check === 'stamps');
}

describe('heads of logs are stamped by an authority', () => {
  test('at publication; one that is silent, answers rubbish or fails holds nothing up, and is asked again', async () => {
    for (const [how, code] of [
      ['error', 'authority-answers-otherwise'],
      ['garbage', 'stamp-malformed'],
    ] as const) {
      authority.behave(how);
      await app.playTo(how === 'error' ? 'publiceren' : 'vraag');
      const hasty = new TimeStamping(app.application, { url: authority.url, pem: authority.ca });
      await hasty.start();
      await hasty.settled();
      expect(hasty.state()).toMatchObject({ waiting: 1, failure: { code } });
      await hasty.close();
    }
    expect((await bundle()).stamps).toBeUndefined();
    authority.behave('well');
    const patient = new TimeStamping(app.application, { url: authority.url, pem: authority.ca });
    await patient.start();
    await patient.settled();
    expect(patient.state()).toMatchObject({ waiting: 0, last: { authority: 'Proefstempel authority' } });
    expect(patient.state()?.failure).toBeUndefined();
    await patient.close();
    expect((await bundle()).stamps).toHaveLength(1);
  });

  test('AnnexIV-a, threat: time cheater: at closing and at the opening; the bundle carries them, and they verify without a server', async () => {
    await app.playTo('blink-dient-in');
    app.setClock('2026-04-07T12:00');
    const stamping = new TimeStamping(app.application, { url: authority.url, pem: authority.ca });
    await stamping.start();
    await stamping.settled();
    expect((await bundle()).stamps).toHaveLength(2);
    await app.playTo('opening');
    await stamping.settled();
    await stamping.close();
    const made = await bundle();
    expect(made.stamps).toHaveLength(3);
    const bytes = writeBundle(made);
    expect(verifyBundle(bytes).checks.find(({ check }) => check === 'stamps')?.outcome).toBe('unseen');
    // The story plays in April 2026; a machine whose clock stands before that stamps earlier than the events say.
    const before = new Date().toISOString() < '2026-04-07T11:00:00.000Z';
    const own = await found(bytes, authority.ca);
    expect(own?.outcome).toBe(before ? 'fails' : 'holds');
    expect(new Set(own?.findings.map(({ code }) => code))).toEqual(
      new Set([before ? 'stamp-before-event' : 'stamped']),
    );
    expect((await found(bytes))?.findings[0]?.code).toBe('stamp-authority-came-along');
  });

  test('threat: corrupt operator: a stamp that was moved, dropped in or belongs to a stranger fails by name', async () => {
    const made = await bundle();
    const [first, second] = made.stamps ?? [];
    if (first === undefined || second === undefined) throw new Error('two stamps were made');
    const codes = async (stamps: NonNullable<typeof made.stamps>, pem = authority.ca) =>
      (await found(writeBundle({ ...made, stamps }), pem))?.findings
        .filter(({ right }) => !right)
        .map(({ code }) => code);
    expect(await codes([{ note: second.note, token: first.token }])).toContain('stamp-of-other');
    const altered = first.token.with(first.token.length - 9, (first.token.at(-9) ?? 0) ^ 1);
    expect(await codes([{ ...first, token: altered }])).toContain('stamp-signature-wrong');
    expect(await codes([{ ...first, token: Uint8Array.of(1, 2, 3) }])).toContain('stamp-malformed');
    expect(await codes([{ ...first, note: first.note.replace('\n', 'x\n') }])).toContain('stamp-head-wrong');
    const stranger = await openTestAuthority();
    expect(await codes([first], stranger.ca)).toContain('stamp-authority-unknown');
    await stranger.close();
  });

  test('is told of with an address and a file', () => {
    expect(readAuthority('https://stempel.example/tsr#dienst.pem')).toEqual({
      ok: true,
      value: { url: 'https://stempel.example/tsr', file: 'dienst.pem' },
    });
    for (const text of ['', 'https://stempel.example', 'ftp://stempel.example#x.pem', '#x.pem'])
      expect(readAuthority(text)).toMatchObject({ error: { code: 'authority-malformed' } });
  });
});
