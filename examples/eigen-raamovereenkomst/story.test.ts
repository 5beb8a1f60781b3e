import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeBundleFile } from '#tender/cli/bundle.ts';
import { verify as verifyCommand } from '#tender/cli/verify.ts';
import { lintGuide } from '#tender/core/guide/lint/lint.ts';
import { guideLines } from '#tender/core/guide/read.ts';
import { reportOf } from '#tender/core/procedure/award/report.ts';
import { contractFileOf } from '#tender/core/procedure/contract/contract-of.ts';
import { runsThrough } from '#tender/core/procedure/contract/duration.ts';
import { viewContract } from '#tender/core/procedure/contract/view.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { guideOf } from '#tender/core/procedure/planning/phases.ts';
import { standstillOf } from '#tender/core/procedure/standstill/terms.ts';
import { readMails } from '#tender/server/testing/mails.ts';
import { type PlayedStory, playedStory } from '#tender/server/testing/played-story.ts';

/** A framework agreement with three parties, awarded on value, played once on a real store with real files. */

const id = 'eigen-raamovereenkomst';

let played: PlayedStory;
let file: ProcedureFile;

beforeAll(async () => {
  played = await playedStory(import.meta.dirname);
  file = await played.file();
}, 180_000);

afterAll(() => played.close());

function lines(number: number): readonly string[] {
  return (file.award.decisions[number - 1]?.ranking ?? []).map(
    ({ operator, price, total }) => `${operator} ${price} ${total}`,
  );
}

test('the guide is silent under the linter, and every step goes as the story tells', () => {
  expect(lintGuide(guideOf(file), guideLines(''))).toEqual([]);
  expect(played.astray).toEqual([]);
  expect(played.refused).toEqual({
    'besluit-voor-loting': 'ties-undecided',
    'kade-te-oud': 'evidence-too-old',
    'te-vroeg-definitief': 'standstill-runs',
    'overeenkomst-van-wie': 'choose-a-contractor',
  });
});

describe('award on value', () => {
  test('quality comes off the price in euros, below par it is added, and the lowest fictitious price wins', () => {
    expect(lines(1)).toEqual([
      'oever 260000.00 219333.33',
      'kade 252000.00 224666.67',
      'wetering 266500.00 232500.00',
      'sluis 252600.00 231933.33',
      'polder 246000.00 236000.00',
      // The lowest price of all, and € 666.67 more for what is below par.
      'boezem 240000.00 240666.67',
    ]);
    const [, , , , , last] = file.award.decisions[0]?.ranking ?? [];
    expect(last?.points).toEqual({ aanpak: '-2000.00', overlast: '1333.33' });
  });

  test('who lies less than one per cent apart stands level, and lots settle third place', () => {
    const [draw] = file.award.draws;
    expect(draw).toMatchObject({ order: ['wetering', 'sluis'], transcript: { withheld: [] } });
    expect(draw?.tied.toSorted()).toEqual(['sluis', 'wetering']);
    expect(draw?.transcript?.reveals.map(({ by }) => by).toSorted()).toEqual(['officer', 'wetering']);
  });
});

describe('CVO-03: three winners', () => {
  test('are named in each decision; whoever is out is replaced by the next in rank, and the lots still hold', () => {
    expect(file.award.decisions.map(({ winners }) => winners)).toEqual([
      ['oever', 'kade', 'wetering'],
      ['oever', 'wetering', 'sluis'],
    ]);
    expect(file.examination.excluded['kade']?.ground).toBe('bewijsstukken');
    expect(file.award.draws).toHaveLength(1);
  });

  test('have letters of their own kind, all at one moment, twice', () => {
    const kinds = file.award.decisions.map(({ sent }) =>
      Object.fromEntries((sent?.letters ?? []).map(({ operator, kind }) => [operator, kind])),
    );
    const others = { polder: 'rejection', boezem: 'rejection' };
    expect(kinds).toEqual([
      { oever: 'award', kade: 'award', wetering: 'award', sluis: 'rejection', ...others },
      { oever: 'award', wetering: 'award', sluis: 'award', kade: 'exclusion', ...others },
    ]);
  });

  test('wait for the standstill of the last letters', () => {
    expect(`${standstillOf(file)?.standstill.lastDay}`).toBe('2026-06-15');
    expect(file.contract.final).toMatchObject({ decision: 2, winners: ['oever', 'wetering', 'sluis'] });
  });

  test('are asked for evidence once each, the one who moved up from the second letters on', async () => {
    const mails = await readMails(played.replay.application);
    const asked = mails.filter(({ subject }) => subject.startsWith('Bewijsstukken vóór'));
    expect(asked).toHaveLength(4);
  });

  test('have a contract each: one is ended, the other two are extended', () => {
    expect(file.contract.contracts.map(({ kind, operator }) => `${kind} ${operator}`)).toEqual([
      'main oever',
      'main wetering',
      'main sluis',
    ]);
    const ends = ['oever', 'wetering', 'sluis'].map((operator) => `${runsThrough(contractFileOf(file, operator))}`);
    expect(ends).toEqual(['2029-08-31', '2029-08-31', '2028-04-30']);
    const seen = viewContract(file, { roles: ['auditor'] }, played.replay.clock.now());
    expect(seen?.each?.map(({ ended }) => ended?.on)).toEqual([undefined, undefined, '2028-04-30']);
  });

  test('stand in the report of article 84', () => {
    expect(reportOf(file).winner?.all?.map(({ operator }) => operator)).toEqual(['oever', 'wetering', 'sluis']);
  });
});

test('its bundle verifies', async () => {
  const { store, blobs } = played.replay.application.parts;
  const bundle = join(played.data, 'file.zip');
  const ground = { store, blobs, verifierKey: played.replay.signer.verifierKey };
  await writeBundleFile(ground, { procedure: id, documents: true }, bundle, () => undefined);
  let said = '';
  const code = await verifyCommand([bundle], (text) => {
    said += text;
  });
  expect(`${code} ${said}`).toMatch(/^0 /);
  expect(said).toMatch(/Oever Inspectie B\.V\., Wetering & Co B\.V\., Sluisweg Techniek B\.V\., de eerste 3 in rang/);
}, 120_000);
