import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { openTestServer, tinyStory } from '#tender/server/testing/server.ts';
import { replay } from './replay.ts';
import { type ReplayReport, replayReportSchema } from './replay-report.ts';
import { verify } from './verify.ts';

async function run(command: typeof replay, ...args: string[]): Promise<{ code: number; text: string }> {
  let text = '';
  const code = await command(args, (part) => {
    text += part;
  });
  return { code, text };
}

test('a story is replayed through the commands of the pages, to the millisecond, and its log verifies', async () => {
  const { code, text } = await run(replay, tinyStory, '--json');
  const report: ReplayReport = replayReportSchema.parse(JSON.parse(text));
  expect(code).toBe(0);
  // Who publishes makes the key too; who asks a question follows the notice too; who is late is recorded with his attempt; who releases
  // last also opens. That a draft is kept is told once.
  const stepsOfTwoEvents = 4;
  const editsAfterTheFirst = 3;
  expect(report).toMatchObject({
    asTold: true,
    record: { verified: true, size: report.steps.length + stepsOfTwoEvents - editsAfterTheFirst },
  });
  expect(report.late).toEqual([
    expect.objectContaining({ operator: 'glans', millisecondsLate: 1, at: '2026-04-07T10:00:00.001Z' }),
  ]);
  expect(report.steps.find(({ id }) => id === 'glans-te-laat')?.refusal?.code).toBe('tender-too-late');
});

test('a replay stops at the instant asked for, and says what it was given wrong', async () => {
  const { text } = await run(replay, tinyStory, '--until', '2026-03-05T10:00:00+01:00');
  expect(text).toContain('donderdag 5 maart 2026, 10.00.00,000 uur  Een vraag');
  expect(text).not.toContain('Antwoord');
  expect((await run(replay, tinyStory, '--until', 'morgen')).code).toBe(2);
  expect((await run(replay)).code).toBe(2);
});

test('deleting or changing an event in the store makes verify fail', async () => {
  const data = await mkdtemp(join(tmpdir(), 'verify-'));
  try {
    const server = await openTestServer({ data });
    await server.playTo('vraag');
    await server.close();
    const right = await run(verify, data);
    expect(right).toMatchObject({ code: 0 });
    expect(right.text).toMatch(/^in orde {7}procedure\/schoonmaak: 10 gebeurtenissen, wortel /m);

    tamper(data, `DELETE FROM event WHERE seq = 3`);
    const gone = await run(verify, data, '--json');
    expect(gone.code).toBe(1);
    expect(JSON.parse(gone.text)).toMatchObject({
      streams: [
        { stream: 'platform', ok: true, size: 2 },
        { stream: 'procedure/schoonmaak', ok: false, code: 'event-missing', sentence: 'Gebeurtenis 3 ontbreekt.' },
      ],
    });
  } finally {
    await rm(data, { recursive: true });
  }
});

test('verify says so when a folder holds no data, and makes none', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'verify-'));
  const answer = await run(verify, empty);
  expect(answer.code).toBe(2);
  expect(answer.text).toMatch(/geen gegevensmap/);
  await rm(empty, { recursive: true });
});

/** As somebody with the file and without scruples would. */
function tamper(data: string, sql: string): void {
  const db = new DatabaseSync(join(data, 'leidraad.sqlite'));
  const triggers = db.prepare(`SELECT name FROM sqlite_master WHERE type = 'trigger'`).all();
  for (const { name } of triggers) db.exec(`DROP TRIGGER "${String(name)}"`);
  db.exec('PRAGMA foreign_keys = OFF');
  db.exec(sql);
  db.close();
}
