import { expect, test } from 'vitest';
import { mayRead } from '../access.ts';
import { fileRef, type Play } from '../testing/given.ts';
import { examineAll, frozen, opened } from '../testing/journey.ts';
import { auditor, everybody, leader, second, tenderers, veste } from '../testing/people.ts';
import { releasingPrices, wholePriceKey } from '../testing/vault.ts';
import { admitted } from './race.ts';

const byCustodians = { '/submission/priceEnvelope': { openedBy: 'custodians' } };
const byLeader = { '/submission/priceEnvelope': { openedBy: 'process-leader' } };
const vestePrice = fileRef('veste prijzenblad-excel.xlsx');

function readersOf(play: Play, sha256 = vestePrice.sha256): readonly (string | undefined)[] {
  return everybody.filter((who) => mayRead(play.file, play.viewer(who), sha256).ok).map((who) => who?.user);
}

test('the first opening tells nothing of prices, and examination goes on without them', () => {
  const play = opened(byCustodians).at('2025-10-07T10:00');
  expect(JSON.stringify(play.events)).not.toContain(vestePrice.sha256);
  const [tender] = play.view('examination', leader)?.tenders ?? [];
  const item = tender?.items.find((one) => one.item === 'prijzenblad-excel');
  expect(item).toMatchObject({ sealed: 2, files: [], findings: [] });
  const examine = { type: 'examine-item', operator: 'veste', item: 'prijzenblad-excel', verdict: 'complete' } as const;
  expect(play.code(leader, { ...examine, note: '' })).toBe('price-envelope-closed');
  for (const who of tenderers) examineAll(play, who);
  play.does(leader, { type: 'conclude-examination' });
  expect(admitted(play.file)).toHaveLength(3);
});

test('ALM-07: an envelope without any document is seen to be empty before it opens', () => {
  const without = ['prijzenblad-excel', 'prijzenblad-pdf'];
  const play = opened(byCustodians, { veste: without });
  const [tender] = play.view('examination', leader)?.tenders ?? [];
  expect(tender?.items.find((one) => one.item === 'prijzenblad-excel')).toMatchObject({
    sealed: 0,
    suggestion: 'missing',
    findings: [{ code: 'price-envelope-holds-nothing' }],
  });
  expect(play.view('submission', veste)?.checklist.find(({ item }) => item.id === without[0])?.state).toBe('sealed');
});

test('where the guide lets a price document be mended, it is mended after the opening and read', () => {
  const play = frozen({ ...byCustodians, '/submission/checklist/1/whenMissing': 'remedy' }).at('2025-10-29T09:00');
  play.does(leader, releasingPrices(play, leader));
  play.does(second, releasingPrices(play, second));
  const about = { operator: 'veste', item: 'prijzenblad-excel' };
  play.does(leader, { type: 'examine-item', ...about, verdict: 'incomplete', note: 'Eén tarief ontbreekt.' });
  play.does(leader, { type: 'request-remedy', ...about, description: 'Vul het tarief in.' });
  const { remedy } = play.last('RemedyRequested');
  const file = fileRef('veste hersteld.xlsx');
  play.does(veste, { type: 'hand-in-remedy', remedy, file });
  expect(readersOf(play, file.sha256)).toEqual([leader.user, second.user, auditor.user, veste.user]);
  play.does(leader, { type: 'judge-remedy', remedy, accepted: true, reason: 'Nu volledig.' });
  expect(play.file.examination.verdicts['veste']?.['prijzenblad-excel']?.verdict).toBe('complete');
});

test('ROC-31: until quality is frozen he alone reads, examines and judges what was in it', () => {
  const play = opened(byLeader).at('2025-10-06T13:00');
  play.does(leader, releasingPrices(play, leader, wholePriceKey));
  expect(readersOf(play)).toEqual([leader.user, veste.user]);
  const about = { operator: 'veste', item: 'prijzenblad-excel' };
  const verdict = { type: 'examine-item', ...about, verdict: 'complete', note: 'Totaal € 178.420' } as const;
  expect(play.code(second, verdict)).toBe('prices-of-leader-alone');
  play.does(leader, verdict);
  for (const who of everybody.filter((one) => one !== leader)) {
    expect(JSON.stringify(play.view('examination', who) ?? '')).not.toContain('178.420');
  }
  expect(play.view('examination', leader)?.may.examinePrices).toBe(true);
  expect(play.view('examination', second)?.may.examinePrices).toBe(false);
  expect(play.view('opening', second)?.prices?.record).toMatchObject({ by: [leader.user], secret: true });
  // Making somebody else a leader does not show him anything.
  play.does(leader, { type: 'grant-role', user: second.user, role: 'process-leader' });
  expect(readersOf(play)).toEqual([leader.user, veste.user]);
});
