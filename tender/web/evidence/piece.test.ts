import { expect, test } from 'vitest';
import { acceptable, ageAtTender, ageText, canJudge, dueText, stateOf, tallyOf } from './piece.ts';

const zone = 'Europe/Amsterdam';
const due = '2025-11-14T23:00:00.000Z';
const early = '2025-11-12T09:00:00.000Z';
const asked = {
  item: 'belastingverklaring',
  title: 'Verklaring van de Belastingdienst',
  format: 'Van de Belastingdienst',
  goodReasonAccepted: true,
};
const handedIn = {
  file: { sha256: 'ab', name: 'Verklaring.pdf', size: 1, mediaType: 'application/pdf' },
  issuedOn: '2025-03-27',
  at: early,
};
const judged = { accepted: false, reason: 'Te oud.', goodReason: false, at: early };

test('ALM-10: a piece is asked until its term is over, then missing; once in, it is judged', () => {
  expect(stateOf(asked, due, early)).toBe('asked');
  expect(stateOf(asked, due, '2025-11-14T22:59:59.999Z')).toBe('asked');
  expect(stateOf(asked, due, due)).toBe('missing');
  expect(stateOf({ ...asked, handedIn }, due, due)).toBe('in');
  expect(stateOf({ ...asked, handedIn, judged }, due, early)).toBe('refused');
  expect(stateOf({ ...asked, handedIn, judged: { ...judged, accepted: true } }, due, early)).toBe('accepted');
});

test('ALM-10: late or too old is accepted only for a good reason, and only where the guide allows one', () => {
  const old = { accepted: false, oldestAllowed: '2025-04-03', why: [] };
  expect(acceptable({ ...asked, handedIn, late: false })).toBe('plain');
  expect(acceptable({ ...asked, handedIn, late: true })).toBe('with-good-reason');
  expect(acceptable({ ...asked, handedIn, late: false, age: old })).toBe('with-good-reason');
  expect(acceptable({ ...asked, handedIn, late: false, age: old, goodReasonAccepted: false })).toBe('never');
  expect(acceptable(asked)).toBe('never');
});

test('ALM-10: what is not there cannot be turned down before the term is over', () => {
  expect(canJudge(asked, due, early)).toBe(false);
  expect(canJudge(asked, due, due)).toBe(true);
  expect(canJudge({ ...asked, handedIn }, due, early)).toBe(true);
});

test('ALM-10: the age is told before anything is sent: 27 March is too old for a tender of 3 October, 3 April is not', () => {
  const placedAt = '2025-10-03T14:20:00.000Z';
  expect(ageAtTender('2025-03-27', { months: 6 }, placedAt, zone)?.accepted).toBe(false);
  expect(ageAtTender('2025-04-03', { months: 6 }, placedAt, zone)?.accepted).toBe(true);
  expect(ageAtTender('2025-04-03', undefined, placedAt, zone)).toBeUndefined();
  expect(ageAtTender('', { months: 6 }, placedAt, zone)).toBeUndefined();
});

test('a dossier is counted, a term that ends at midnight is said by its last day', () => {
  const items = [
    asked,
    { ...asked, handedIn },
    { ...asked, handedIn, judged },
    { ...asked, handedIn, judged: { ...judged, accepted: true } },
  ];
  expect(tallyOf({ items })).toEqual({ accepted: 1, refused: 1, waiting: 1, all: 4 });
  expect(dueText(due, zone, 'nl')).toBe('tot en met 14 november 2025');
  expect(ageText({ years: 2 }, 'nl')).toBe('2 jaar');
});
