import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '#platform/kernel/result.ts';
import { fromIso } from '#platform/kernel/time.ts';
import { readReceipt, verifyReceipt } from '#platform/record/receipt.ts';
import { verifyStream } from '#platform/record/verify.ts';
import type { RecordAnswer } from '#tender/api/answers.ts';
import { writeBundle } from '#tender/core/bundle/bundle.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { verifyBundle } from '#tender/core/verify/verify.ts';
import { bundleOf } from './bundle.ts';
import type { Demonstration } from './demo/demo.ts';
import { streamOf } from './procedure-files.ts';
import { StoryBrowser } from './story/browser.ts';
import { readStory } from './story/story.ts';
import { type Press, prepareAll, press, pressAll, type Ready, tenderersOf, withTenderers } from './testing/closing.ts';
import { openTestServer, type TestServer, tinyStory } from './testing/server.ts';

const count = 500;
const id = 'schoonmaak';
const deadline = '2026-04-07T10:00:00.000Z';

let server: TestServer;
let ready: readonly Ready[];
let presses: readonly Press[];
let verifierKey: string;
let linesLost: number;
/** Who lost his line before the answer came, and pressed again; with what he heard then. */
const repeated = new Map<string, Press>();

/** From then on it runs, in real time. It does not queue behind the presses, as a request would. */
async function moveClock(before: { readonly milliseconds: number }): Promise<void> {
  unwrap(await demonstration().moveClock(fromIso(deadline).subtract(before)));
}

function demonstration(): Demonstration {
  if (server.demonstration === undefined) throw new Error('this is no demonstration');
  return server.demonstration;
}

async function releaseShareOf(user: string): Promise<void> {
  const { keys, story } = demonstration();
  const person = story.people.find((one) => one.id === user);
  const organisation = story.organisations.find((one) => one.id === person?.organisation);
  const actor = { user, ...(organisation === undefined ? {} : { organisation }) };
  unwrap(await new StoryBrowser(server.application, keys, id, actor).releaseShare());
}

/** Every tenth loses his line at once, and presses again with the same key when the others have their answers. */
const losesHisLine = ({ operator }: Ready): boolean => operator.endsWith('0');

beforeAll(async () => {
  const story = withTenderers(await readStory(tinyStory), count);
  server = await openTestServer({ story });
  ready = await prepareAll(server.url, tenderersOf(story));
  await moveClock({ milliseconds: 60_000 });
  const lost = ready.filter(losesHisLine).map((one) =>
    press(one, one.operator, AbortSignal.timeout(50)).then(
      () => 0,
      () => 1,
    ),
  );
  const moved: Promise<void>[] = [];
  presses = await pressAll(
    ready.filter((one) => !losesHisLine(one)),
    // When two in five have their answer, the last milliseconds run.
    (answered) => void (answered === Math.floor(count * 0.4) && moved.push(moveClock({ milliseconds: 25 }))),
  );
  await Promise.all(moved);
  linesLost = (await Promise.all(lost)).reduce((sum: number, one) => sum + one, 0);
  for (const one of ready.filter(losesHisLine)) repeated.set(one.operator, await press(one, one.operator));
  for (const custodian of ['inkoper', 'bewaarder']) await releaseShareOf(custodian);
  const auditor = await server.signIn('controleur');
  verifierKey = (await auditor.get<RecordAnswer>(`/v1/procedures/${id}/record`)).body.verifierKey;
}, 300_000);

afterAll(() => server.close());

const all = (): readonly Press[] => [...presses, ...repeated.values()];
const received = () => all().filter(({ status }) => status === 200);
const refused = () => all().filter(({ status }) => status !== 200);
const names = (some: readonly { readonly operator: string }[]) => some.map(({ operator }) => operator).toSorted();
const file = async (): Promise<ProcedureFile> => {
  const newest = await server.application.files.newest(id);
  if (newest === undefined) throw new Error('the procedure is gone');
  return newest;
};

describe(`ALM-04, AnnexIV-a, threat: time cheater: ${count} tenderers press at once while the vault closes`, () => {
  test('each gets an answer: a receipt, or that he is late; and there are many of both', () => {
    expect(all()).toHaveLength(count);
    expect(new Set(refused().map(({ status, code }) => `${status} ${code}`))).toEqual(new Set(['409 tender-too-late']));
    expect(received().length).toBeGreaterThan(count / 4);
    expect(refused().length).toBeGreaterThan(count / 4);
  });

  test('who lost his line is answered as the record says, whichever of his two presses came through', async () => {
    expect(linesLost).toBeGreaterThan(count / 20);
    const { workspaces, late } = (await file()).submission;
    for (const [operator, { status }] of repeated) {
      expect(workspaces[operator]?.placed !== undefined).toBe(status === 200);
      expect(late.filter((one) => one.operator === operator)).toHaveLength(status === 200 ? 0 : 1);
    }
  });

  test('all who got a receipt are in the log before the instant, all others after it, each once', async () => {
    const events = await server.application.parts.store.read(streamOf(id));
    const of = (type: string) =>
      events.flatMap(({ type: found, at, seq, data }) =>
        found === type ? [{ at, seq, operator: (data as { readonly operator: string }).operator }] : [],
      );
    const placed = of('TenderPlaced').filter(({ operator }) => operator.startsWith('inschrijver-'));
    const tooLate = of('TenderRefusedLate').filter(({ operator }) => operator.startsWith('inschrijver-'));
    expect(names(placed)).toEqual(names(received()));
    expect(names(tooLate)).toEqual(names(refused()));
    expect(placed.every(({ at }) => at < deadline)).toBe(true);
    expect(tooLate.every(({ at }) => at >= deadline)).toBe(true);
    // Nobody who was decided on later has an earlier instant.
    expect(Math.max(...placed.map(({ seq }) => seq))).toBeLessThan(Math.min(...tooLate.map(({ seq }) => seq)));
    const recorded = new Map(placed.map(({ operator, at, seq }) => [operator, { at, seq }]));
    for (const { operator, executed } of received()) {
      const { at, seq } = executed?.events.find(({ event }) => event.type === 'TenderPlaced') ?? {};
      expect({ at, seq }).toEqual(recorded.get(operator));
    }
  });

  test('each receipt proves by itself what was received and when', async () => {
    for (const { operator, executed } of received()) {
      const { at, seq } = executed?.events.find(({ event }) => event.type === 'TenderPlaced') ?? {};
      const client = ready.find((one) => one.operator === operator)?.client;
      const answer = await client?.get(`/v1/procedures/${id}/record/proofs/${seq}`);
      expect(verifyReceipt(unwrap(readReceipt(answer?.text ?? '')), verifierKey)).toMatchObject({
        ok: true,
        value: { event: { type: 'TenderPlaced', seq, at, actor: operator, data: { operator } } },
      });
    }
  });

  test('the vault opens exactly those, and the file verifies', async () => {
    const { opened } = (await file()).opening;
    expect(names(opened?.tenders ?? [])).toEqual(names(received()));
    expect(opened?.tenders.every(({ failure }) => failure === undefined)).toBe(true);
    const { store, blobs } = server.application.parts;
    const record = await store.record(streamOf(id));
    expect(verifyStream(record?.texts ?? [], record?.head.checkpoint ?? '', verifierKey)).toMatchObject({ ok: true });
    const bundle = unwrap(await bundleOf({ store, blobs, verifierKey }, { procedure: id }));
    expect(verifyBundle(writeBundle(bundle), verifierKey)).toMatchObject({ ok: true });
  });
});
