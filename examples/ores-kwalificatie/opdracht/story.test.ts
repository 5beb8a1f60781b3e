import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '#platform/kernel/result.ts';
import { writeBundleFile } from '#tender/cli/bundle.ts';
import { verify as verifyCommand } from '#tender/cli/verify.ts';
import { lintGuide } from '#tender/core/guide/lint/lint.ts';
import { guideLines } from '#tender/core/guide/read.ts';
import { filesOf } from '#tender/core/procedure/examination/race.ts';
import type { ProcedureFile, RecordedEvent } from '#tender/core/procedure/file.ts';
import { allTenders, receivedTenders } from '#tender/core/procedure/negotiation/turns.ts';
import { tenderOf } from '#tender/core/procedure/opening/tender-of.ts';
import { guideOf } from '#tender/core/procedure/planning/phases.ts';
import { inLanguage } from '#tender/core/procedure/preparation/in-language.ts';
import { standstillOf } from '#tender/core/procedure/standstill/terms.ts';
import { openShareWith } from '#tender/sealing/vault-key.ts';
import { frozenIn } from '#tender/server/qualification/frozen.ts';
import { readMails } from '#tender/server/testing/mails.ts';
import { type PlayedStory, playedStory } from '#tender/server/testing/played-story.ts';

/** A contract among the qualified: made regular, negotiated twice, awarded, signed. Played once on a real store, after two years of qualifying. */

const id = 'ores-sleufwerken';

let played: PlayedStory;
let file: ProcedureFile;
let events: readonly RecordedEvent[];

beforeAll(async () => {
  played = await playedStory(import.meta.dirname);
  file = await played.file();
  events = await played.events();
}, 300_000);

afterAll(() => played.close());

test('the guide is silent under the linter, and every step goes as the story tells', () => {
  expect(lintGuide(guideOf(file), guideLines(''))).toEqual([]);
  expect(played.astray).toEqual([]);
  expect(played.refused).toEqual({
    'meterwerk-niet-uitgenodigd': 'not-invited',
    'te-vroeg-openen': 'opening-too-early',
    'toch-in-orde': 'substantial-irregularity-stands',
    'over-het-gunningscriterium': 'not-negotiable',
    'ronde-1': 'round-too-short',
    'te-vroeg-scoren': 'negotiations-not-closed',
    'deltares-te-laat': 'tender-too-late',
    'te-vroeg-sluiten': 'standstill-runs',
  });
});

test('ORES-11, ORES-12: invited is who stands on the frozen list, and nobody else sees or tenders', async () => {
  const frozen = await frozenIn(played.replay.application.parts.store, 'kabels', 'kabels-2029');
  expect(frozen?.invited.map(({ operator }) => operator)).toEqual(['grondig', 'voltige', 'deltares']);
  expect(file.preparation.invitedFrom).toEqual({ kind: 'register', system: 'kabels', call: 'kabels-2029' });
  expect(file.interest.invited).toMatchObject({ version: frozen?.version });
  const lists = events.flatMap(({ event }) => (event.type === 'OperatorsInvited' ? [event.invited] : []));
  expect(lists).toEqual([frozen?.invited]);
  const placed = events.flatMap(({ event }) => (event.type === 'TenderPlaced' ? [event.operator] : []));
  expect(new Set(placed)).toEqual(new Set(['grondig', 'voltige', 'deltares']));
});

test('ORES-03: who reads French is written to about the contract in French, who reads Dutch in Dutch', async () => {
  const mails = (await readMails(played.replay.application)).filter(({ about }) => about?.procedure?.includes(id));
  const own = (user: string): string =>
    mails.flatMap(({ to, subject, text }) => (JSON.stringify(to).includes(user) ? [subject, text] : [])).join(' ');
  expect(own('voltige-directie')).toContain('Travaux de tranchée et câbles en Hainaut');
  expect(own('voltige-directie')).not.toContain('Sleufwerken en kabels');
  expect(own('grondig-directie')).toContain('Sleufwerken en kabels Henegouwen');
  const shown = inLanguage(file, 'fr');
  expect(guideOf(shown).negotiation?.subjects.map(({ title }) => title)).toContain('Signalisation et nuisances');
  expect(inLanguage(file, 'en')).toBe(file);
});

describe('ORES-13, ORES-14: the irregular tender', () => {
  test('is made regular by a supplement within six days, and both stay in the file', () => {
    const [remedy] = file.examination.remedies;
    // Six days after 14 November 2028, to the end of the last.
    expect(remedy).toMatchObject({
      operator: 'voltige',
      irregularity: 'substantial',
      until: '2028-11-20T23:00:00.000Z',
    });
    expect(remedy?.judged?.accepted).toBe(true);
    const first = allTenders(file).find(({ operator, round }) => operator === 'voltige' && round === 0);
    expect(first?.content?.files.map(({ file: { name } }) => name)).toEqual([
      'uitvoeringsplan-voltige.pdf',
      'veiligheidsplan-voltige.pdf',
      'prijslijst-voltige.xlsx',
    ]);
  });

  test('counts with its supplement until a new tender takes its place', async () => {
    const then = await played.after('ExaminationConcluded', 0);
    expect(filesOf(then, 'voltige').map(({ file: { name } }) => name)).toContain('signalisatieplan-voltige.pdf');
    expect(filesOf(file, 'voltige').map(({ file: { name } }) => name)).not.toContain('signalisatieplan-voltige.pdf');
  });
});

describe('ORES-14: two rounds', () => {
  test('each with a vault and a deadline of its own; of each tenderer the last tender counts', () => {
    expect(receivedTenders(file).map(({ operator, round }) => [operator, round])).toEqual([
      ['grondig', 2],
      ['voltige', 2],
      // Came a millisecond late in the last round, and keeps what he had.
      ['deltares', 1],
    ]);
    const keys = events.flatMap(({ event }) =>
      event.type === 'VaultKeyMade' || event.type === 'RoundOpened' ? [event.recipient] : [],
    );
    expect(new Set(keys).size).toBe(3);
    const names = tenderOf(file, 'deltares')?.files.map(({ file: { name } }) => name);
    expect(names).toContain('prijslijst-deltares-ronde-1.xlsx');
  });

  test('each round is a call to all who are in, mailed to each', async () => {
    const mails = await readMails(played.replay.application);
    const subjects = mails.map(({ subject }) => subject);
    expect(subjects.filter((subject) => /ronde 1,|tour de négociation 1,/i.test(subject))).toHaveLength(3);
    expect(
      subjects.filter((subject) => /definitieve inschrijving gevraagd|offre finale demandée/.test(subject)),
    ).toHaveLength(3);
  });
});

/** The points once more, from prices and grades as they stand in the story, with nothing of the program but its quantities. */
function byHand(): readonly string[] {
  const quantities = [12_000n, 10_000n, 6000n, 156n];
  const prices = {
    grondig: [64n, 37n, 44n, 860n],
    voltige: [62n, 39n, 45n, 900n],
    deltares: [71n, 36n, 49n, 860n],
  } as const;
  const grades = { grondig: [40n, 28n], voltige: [28n, 40n], deltares: [28n, 12n] } as const;
  const operators = ['grondig', 'voltige', 'deltares'] as const;
  const priceOf = (one: (typeof operators)[number]) =>
    quantities.reduce((sum, quantity, place) => sum + quantity * (prices[one][place] ?? 0n), 0n);
  const lowest = operators.map(priceOf).reduce((least, price) => (price < least ? price : least));
  // Hundredths of points, half up: 60 times lowest over price, and the mean of two grades.
  const hundredths = operators.map((one) => {
    const price = priceOf(one);
    const forPrice = (2n * 6000n * lowest + price) / (2n * price);
    const forQuality = (100n * (grades[one][0] + grades[one][1]) + 1n) / 2n;
    return { one, price, total: forPrice + forQuality };
  });
  return hundredths
    .toSorted((a, b) => Number(b.total - a.total))
    .map(({ one, price, total }) => `${one} ${price}.00 ${total / 100n}.${String(total % 100n).padStart(2, '0')}`);
}

describe('ORES-15, ORES-16: award and contract', () => {
  test('the ranking is the one that is reckoned by hand from the last tenders', () => {
    const rows = file.award.decisions[0]?.ranking.map(({ operator, price, total }) => `${operator} ${price} ${total}`);
    expect(rows).toEqual(byHand());
    expect(file.award.decisions[0]?.winner).toBe('grondig');
  });

  test('everybody is told at one moment, and fifteen days pass before the contract', () => {
    const sent = file.award.decisions[0]?.sent;
    expect(sent?.letters.map(({ operator }) => operator).toSorted()).toEqual(['deltares', 'grondig', 'voltige']);
    const running = standstillOf(file);
    expect(`${running?.standstill.firstDay} ${running?.standstill.lastDay}`).toBe('2029-01-23 2029-02-06');
    expect(file.contract.contracts).toMatchObject([
      { operator: 'grondig', signedOn: '2029-02-12', start: '2029-04-09' },
    ]);
  });
});

test('the bundle verifies, rounds, invitations and supplement included', async () => {
  const { store, blobs } = played.replay.application.parts;
  const out = join(played.data, 'bundle.zip');
  const wish = { procedure: id, documents: true };
  await writeBundleFile({ store, blobs, verifierKey: played.replay.signer.verifierKey }, wish, out, () => undefined);
  let told = '';
  const code = await verifyCommand([out, '--json'], (text) => {
    told += text;
  });
  expect(code).toBe(0);
  const report = JSON.parse(told) as { checks: { check: string; outcome: string }[] };
  const outcome = (name: string) => report.checks.find(({ check }) => check === name)?.outcome;
  for (const name of ['invited', 'negotiation', 'regularisation', 'arrival', 'opening', 'seals', 'standstill'])
    expect(outcome(name), name).toBe('holds');
});

test('shares that custodians show give the key of each vault: of the first tenders and of both rounds', async () => {
  const out = join(played.data, 'bundle.zip');
  const shown: string[] = [];
  for (const { event } of events) {
    if (event.type !== 'VaultKeyMade' && event.type !== 'RoundOpened') continue;
    for (const { user, sealedShare } of event.custodians.slice(0, event.needed)) {
      const { identity } = await played.replay.keys.custody(user);
      shown.push(unwrap(await openShareWith(identity, sealedShare)));
    }
  }
  const codesWith = async (shares: readonly string[]): Promise<readonly string[]> => {
    let told = '';
    await verifyCommand([out, '--json', ...shares.flatMap((share) => ['--share', share])], (text) => {
      told += text;
    });
    const { checks } = JSON.parse(told) as { checks: { check: string; findings: { code: string }[] }[] };
    return checks.find(({ check }) => check === 'shares')?.findings.map(({ code }) => code) ?? [];
  };
  expect((await codesWith(shown)).filter((code) => code !== 'share-as-committed')).toEqual([
    'shares-give-key',
    'round-shares-give-key',
    'round-shares-give-key',
  ]);
  // One share of the last round is too few for it, and says nothing of the others.
  expect(await codesWith(shown.slice(-1))).toEqual(['share-as-committed', 'round-shares-give-no-key']);
});
