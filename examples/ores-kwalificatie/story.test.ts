import { beforeAll, describe, expect, test } from 'vitest';
import { listMails, type StoredMail } from '#platform/mail/outbox.ts';
import { verifyReceipt } from '#platform/record/receipt.ts';
import { replay } from '#tender/cli/replay.ts';
import { qualificationReportOf } from '#tender/cli/replay-qualification.ts';
import { verifyFolder } from '#tender/cli/verify-folder.ts';
import type { Notice } from '#tender/core/qualification/notice.ts';
import { systemAfter } from '#tender/core/qualification/qualification.ts';
import { registerOn } from '#tender/core/qualification/register.ts';
import { initialSystem } from '#tender/core/qualification/state.ts';
import {
  type ReplayedQualification,
  type ReplayedSystem,
  replayQualification,
} from '#tender/server/qualification/replay.ts';
import { systemStream } from '#tender/server/qualification/systems.ts';

/** Eight operators over two years in two qualification systems, played once on a real store. */

let played: ReplayedQualification;
let mails: readonly StoredMail[];
let found: Readonly<Record<string, readonly Notice[]>>;
let receipt: ReturnType<typeof verifyReceipt> | undefined;
let folder: Awaited<ReturnType<typeof verifyFolder>>;

beforeAll(async () => {
  played = await replayQualification(import.meta.dirname, async ({ systems, proofs, data }) => {
    mails = (await listMails(systems.parts.store.entries)).toReversed();
    found = {
      all: await systems.search(),
      meters: await systems.search('METERS kwalificatie'),
      none: await systems.search('beveiliging'),
    };
    const given = await proofs.receiptIn(systemStream('kabels'), 10);
    receipt = given === undefined ? undefined : verifyReceipt(given, proofs.verifierKey);
    folder = await verifyFolder(data);
  });
}, 300_000);

function system(id: string): ReplayedSystem {
  const one = played.systems.find((known) => known.id === id);
  if (one === undefined) throw new Error(`no system ${id}`);
  return one;
}

function qualifiedOn(id: string, day: string): readonly string[] {
  return registerOn(system(id).file, Temporal.PlainDate.from(day)).map(({ operator }) => operator);
}

test('every step goes as the story tells, and what is to be refused is refused', () => {
  expect(played.steps.filter(({ asTold }) => !asTold).map(({ step }) => step.id)).toEqual([]);
  const refused = played.steps.flatMap(({ step, refusal }) => (refusal === undefined ? [] : [[step.id, refusal.code]]));
  expect(refused).toContainEqual(['grondig-belangstelling-kabels-nog-eens', 'interest-runs-already']);
  expect(refused).toHaveLength(18);
});

test('eight operators over two years in two systems', () => {
  const operators = played.systems.flatMap(({ file }) => file.cases.map(({ operator }) => operator));
  expect(new Set(operators).size).toBe(8);
  expect(played.systems).toHaveLength(2);
  const [first, last] = [played.steps[0]?.at ?? '', played.steps.at(-1)?.at ?? ''];
  expect([first.slice(0, 10), last.slice(0, 10)]).toEqual(['2027-03-01', '2029-03-01']);
});

test('ORES-01: both notices are public and can be searched; nothing of them closes', () => {
  expect(found['all']?.map(({ system: id }) => id)).toEqual(['kabels', 'meters']);
  expect(found['meters']?.map(({ system: id, open }) => [id, open])).toEqual([['meters', true]]);
  expect(found['none']).toEqual([]);
});

test('ORES-02: interest in two systems is two expressions, each with a case of its own', () => {
  const cases = played.systems.flatMap(({ id, file }) =>
    file.cases.filter(({ operator }) => operator === 'voltige').map(({ key }) => `${id} ${key}`),
  );
  expect(cases).toHaveLength(2);
});

describe('the register', () => {
  test.each([
    ['2027-05-13', [], []],
    ['2027-05-14', ['grondig'], ['meterwerk']],
    ['2027-12-31', ['grondig', 'voltige', 'tranchee'], ['meterwerk', 'voltige', 'lumen']],
    ['2028-06-29', ['grondig', 'voltige', 'tranchee', 'deltares'], ['voltige', 'lumen']],
    ['2028-06-30', ['grondig', 'voltige', 'deltares'], ['voltige', 'lumen']],
  ])('ORES-10: of %s', (day, kabels, meters) => {
    expect(qualifiedOn('kabels', day)).toEqual(kabels);
    expect(qualifiedOn('meters', day)).toEqual(day < '2027-05-14' ? ['meterwerk'] : meters);
  });

  test('ORES-10: a day is shown ever after as it stood: the log up to that day gives the same', () => {
    for (const { events, file } of played.systems) {
      for (let day = Temporal.PlainDate.from('2027-03-02'); `${day}` < '2029-03-01'; day = day.add({ days: 7 })) {
        const then = systemAfter(
          initialSystem,
          events.filter(({ at }) => at < `${day.add({ days: 1 })}T00:00`),
        );
        const known = (of: typeof file) =>
          registerOn(of, day).map(({ operator, since, expired }) => ({ operator, since, expired }));
        expect(known(file), `${day}`).toEqual(known(then));
      }
    }
  });

  test('ORES-10: an attestation that expired shows, and takes nothing away before it is decided', () => {
    const line = registerOn(system('meters').file, Temporal.PlainDate.from('2028-04-10')).find(
      ({ operator }) => operator === 'meterwerk',
    );
    expect(line).toMatchObject({ since: '2027-05-07', until: '2028-04-28', expired: ['veiligheid'] });
  });
});

test('ORES-10: every signal is given on its day, to the operator in his own messages', () => {
  const signals = system('meters').events.flatMap(({ at, event }) =>
    event.type === 'ExpirySignalled' && event.operator === 'meterwerk' ? [`${at.slice(0, 10)} ${event.ahead}`] : [],
  );
  expect(signals).toEqual(['2027-12-31 P3M', '2028-03-01 P30D', '2028-04-01 expired']);
  const told = mails.filter(({ to }) => 'user' in to && to.user === 'meterwerk-directie');
  expect(told.filter(({ subject }) => subject.startsWith('Veiligheidsattest'))).toHaveLength(3);
});

test('ORES-09: who was refused on 29 February 2028 is free on 1 March 2029, and not the day before', () => {
  const report = qualificationReportOf(played);
  expect(report.systems[0]?.decisions).toContainEqual(
    expect.objectContaining({ operator: 'kabelaar', notifiedOn: '2028-02-29', freeFrom: '2029-03-01' }),
  );
  const codes = (id: string) => played.steps.find(({ step }) => step.id === id)?.refusal?.code;
  expect(codes('kabelaar-belangstelling-kabels-laatste-dag')).toBe('interest-barred');
  expect(codes('kabelaar-belangstelling-kabels-opnieuw')).toBeUndefined();
});

test('ORES-11: the frozen list keeps who lost his qualification afterwards', () => {
  const lists = system('kabels').file.frozen.map(({ call, invited }) => [
    call,
    invited.map(({ operator }) => operator),
  ]);
  expect(lists).toEqual([
    ['kabels-2028', ['grondig', 'voltige', 'tranchee']],
    ['kabels-2029', ['grondig', 'voltige', 'deltares']],
  ]);
});

test('French operators are written to in French', () => {
  const told = mails.filter(({ to }) => 'user' in to && to.user === 'tranchee-directie');
  expect(told.map(({ subject }) => subject)).toContain(
    'Qualification retirée : Système de qualification pose de câbles et conduites',
  );
});

test('both streams are trees of their own: recomputed from the store, receipts and all', () => {
  expect(played.systems.map(({ verified }) => verified.ok)).toEqual([true, true]);
  expect(folder.map(({ stream, ok }) => [stream, ok])).toEqual([
    ['qualification/kabels', true],
    ['qualification/meters', true],
  ]);
  expect(receipt).toMatchObject({ ok: true });
});

test('the command says what it cannot do with such a story', async () => {
  const said: string[] = [];
  expect(await replay([import.meta.dirname, '--until', '2027-06-01T12:00:00+02:00'], (text) => said.push(text))).toBe(
    2,
  );
  expect(said.join('')).toContain('--until');
});

test('no person stands in the log', () => {
  for (const { events } of played.systems) expect(JSON.stringify(events)).not.toContain('.example');
});
