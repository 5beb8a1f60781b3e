import { expect, test } from 'vitest';
import { knownGround } from './ground.ts';

test.each([
  ['Richtlijn 2014/24/EU art. 28, 65', 'Richtlijn 2014/24/EU art. 28, 65'],
  ['CVO-20; Richtlijn 2014/24/EU art. 28, 65', 'Richtlijn 2014/24/EU art. 28, 65'],
  ['ROC-06, ROC-07; Aanbestedingswet 2012 art. 2.54', 'Aanbestedingswet 2012 art. 2.54'],
  ['Aanbestedingswet 2012 art. 2.127; ALM-20', 'Aanbestedingswet 2012 art. 2.127'],
  [
    'HvJ 29 april 2004, C-496/99 P (Succhi di Frutta), punt 111',
    'HvJ 29 april 2004, C-496/99 P (Succhi di Frutta), punt 111',
  ],
  ['ROC-25 (manipulatief inschrijven)', undefined],
  ['docs/adr/0003', undefined],
  ['CVO-12, CVO-15', undefined],
])('of %j a buyer reads %j', (ground, known) => {
  expect(knownGround(ground)).toBe(known);
});
