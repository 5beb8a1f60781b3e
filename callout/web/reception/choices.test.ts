import { expect, test } from 'vitest';
import type { OrganisationAnswer } from '#callout/api/answers.ts';
import { audiencesFor, choicesAt, filledIn } from './choices.ts';

const organisation: OrganisationAnswer = {
  name: 'Voorbeeldcollege',
  timeZone: 'Europe/Amsterdam',
  talk: { seconds: 30, recorded: false },
  recordingsKeptFor: 30,
  skills: [],
  regions: [],
  locations: [],
  groups: [
    { id: 'ehbo', name: 'EHBO', rights: ['respond'] },
    { id: 'lct-zuid', name: 'LCT Zuid', location: 'zuid', rights: ['respond'] },
    { id: 'lct-noord', name: 'LCT Noord', location: 'noord', rights: ['respond'] },
    { id: 'baliemedewerkers', name: 'Balie', rights: ['raise-call'] },
  ],
  texts: [
    { id: 'brand', nature: 'Brand', text: 'Brand in {ruimte}. Ga kijken.' },
    { id: 'ongeval', nature: 'Ongeval', text: 'Ongeval bij {plaats}.' },
    { id: 'lift', nature: 'Lift vast', location: 'zuid', text: 'Iemand zit vast in de lift.' },
  ],
  scenarios: [
    {
      id: 'keuken',
      location: 'noord',
      name: 'Kleine brand in de keuken',
      nature: 'Brand',
      text: 'brand',
      secondWaveAfter: 60,
      steps: [
        { id: 'verkennen', name: 'Verkennen', needed: [{ skill: 'blussen', count: 2 }], task: 'Ga kijken' },
        { id: 'ontruimen', name: 'Ontruimen', needed: [], task: 'Ontruim' },
      ],
    },
  ],
};

test('BHV-13: a location offers its own scenarios and texts and those of everybody, none twice', () => {
  expect(choicesAt(organisation, 'noord').map(({ key }) => key)).toEqual(['scenario-keuken', 'text-ongeval']);
  expect(choicesAt(organisation, 'zuid').map(({ key }) => key)).toEqual(['text-brand', 'text-ongeval', 'text-lift']);
});

test('BHV-05: the place is filled in where the text asks for it, as it was typed', () => {
  expect(filledIn('Brand in {ruimte}. Ga kijken.', ' 2.14 ')).toBe('Brand in 2.14. Ga kijken.');
  expect(filledIn('Brand in {ruimte}.', '$& 2.14')).toBe('Brand in $& 2.14.');
  expect(filledIn('Brand in {ruimte}.', '')).toBe('Brand in ….');
});

test('BHV-04: a scenario calls its first team unless somebody else is chosen; a plain text calls everybody who is there', () => {
  const [kitchen, accident] = choicesAt(organisation, 'noord');
  expect(kitchen?.audience).toEqual({ kind: 'scenario-step', scenario: 'keuken', step: 'verkennen' });
  expect(accident?.audience).toEqual({ kind: 'all-available' });
  expect(audiencesFor(organisation, 'noord', kitchen, 'Iedereen').map(({ name }) => name)).toEqual([
    'Verkennen',
    'Ontruimen',
    'Iedereen',
    'EHBO',
    'LCT Noord',
  ]);
});
