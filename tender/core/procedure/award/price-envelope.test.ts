import { expect, test } from 'vitest';
import { mayRead } from '../access.ts';
import { fileRef, type Play } from '../testing/given.ts';
import { decided, examinePrices, frozen, readings, usualTariffs } from '../testing/journey.ts';
import { auditor, custodian, evaluators, everybody, leader, second, veste } from '../testing/people.ts';
import { releasingPrices } from '../testing/vault.ts';

const byCustodians = { '/submission/priceEnvelope': { openedBy: 'custodians' } };
const vestePrice = fileRef('veste prijzenblad-excel.xlsx');

function readersOf(play: Play, sha256 = vestePrice.sha256): readonly (string | undefined)[] {
  return everybody.filter((who) => mayRead(play.file, play.viewer(who), sha256).ok).map((who) => who?.user);
}

test('ALM-12: after the freeze two shares open it; a wrong one is named; then staff sees the prices', () => {
  const play = frozen(byCustodians).at('2025-10-29T09:00');
  expect(play.mails.filter(({ code }) => code === 'mail-release-prices')).toHaveLength(3);
  expect(play.code(leader, readings(play, usualTariffs))).toBe('price-envelope-closed');
  expect(play.next(leader)?.code).toBe('next-release-prices');
  expect(play.code(leader, releasingPrices(play, leader, releasingPrices(play, second).share))).toBe('share-wrong');
  play.does(leader, releasingPrices(play, leader));
  expect(play.code(leader, releasingPrices(play, leader))).toBe('share-released-already');
  expect(play.next(leader)?.code).toBe('next-wait-for-prices');
  expect(readersOf(play)).toEqual([]);
  expect(play.next(second)?.code).toBe('next-release-prices-too');
  play.does(second, releasingPrices(play, second));
  expect(readersOf(play)).toEqual([leader.user, second.user, auditor.user, veste.user]);
  expect(play.code(custodian, releasingPrices(play, custodian))).toBe('price-envelope-opened-already');
  expect(play.next(leader)?.code).toBe('next-examine-prices');
  expect(play.code(leader, readings(play, usualTariffs))).toBe('price-items-open');
  examinePrices(play);
  expect(play.next(leader)?.code).toBe('next-open-prices');
  play.does(leader, readings(play, usualTariffs));
  expect(play.view('award', evaluators[0])?.input?.prices).toBe('open');
});

test('what cannot be opened is recorded, told, and settled before prices count', () => {
  const play = frozen(byCustodians).at('2025-10-29T09:00');
  const placed = play.file.submission.workspaces['veste']?.placed?.prices?.manifest.sha256 ?? '';
  play.sealedPrices.delete(placed);
  play.does(leader, releasingPrices(play, leader));
  play.does(second, releasingPrices(play, second));
  expect(play.view('opening', auditor)?.prices?.record?.tenders[0]).toMatchObject({ failure: 'sealed-damaged' });
  expect(play.mails.findLast(({ code }) => code === 'mail-prices-not-opened')?.recipient).toEqual({
    to: 'operator',
    operator: 'veste',
  });
  expect(play.view('submission', veste)?.own?.prices).toMatchObject({ opened: true, failure: 'sealed-damaged' });
  const [tender] = play.view('examination', leader)?.tenders ?? [];
  expect(tender?.priceFailure).toBe('sealed-damaged');
  expect(tender?.items.find((one) => one.item === 'prijzenblad-excel')?.suggestion).toBe('missing');
  for (const operator of ['noorderwacht', 'aquila']) {
    for (const item of ['prijzenblad-excel', 'prijzenblad-pdf']) {
      play.does(leader, { type: 'examine-item', operator, item, verdict: 'complete', note: '' });
    }
  }
  const missing = { type: 'examine-item', operator: 'veste', item: 'prijzenblad-excel', verdict: 'missing' } as const;
  play.does(leader, { ...missing, note: 'Niet te openen.' });
  const wish = { operator: 'veste', item: 'prijzenblad-excel', description: 'Prijzenblad ontbreekt.' };
  expect(play.code(leader, { type: 'request-remedy', ...wish })).toBe('no-remedy-possible');
  expect(play.code(leader, readings(play, usualTariffs))).toBe('price-items-open');
  play.does(leader, { type: 'exclude-tenderer', operator: 'veste', ground: 'onvolledig', reason: 'Geen prijs.' });
  play.does(leader, readings(play, { noorderwacht: '50', aquila: '60' }));
  expect(play.view('award', leader)?.input?.tenderers).toHaveLength(2);
});

test('the ranking is the one of a guide with one vault', () => {
  const [one, two] = [decided(), decided(byCustodians)].map((play) => play.last('AwardDecided').ranking);
  expect(two).toEqual(one);
});
