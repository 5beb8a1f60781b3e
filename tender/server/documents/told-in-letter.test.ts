import { expect, test } from 'vitest';
import { languages } from '#platform/kernel/language.ts';
import { commitmentTo, officer } from '#tender/core/procedure/award/lots.ts';
import type { Actor } from '#tender/core/procedure/roles.ts';
import type { Play } from '#tender/core/procedure/testing/given.ts';
import { priced, usualGrades, usualTariffs } from '#tender/core/procedure/testing/journey.ts';
import { aquila, leader, noorderwacht, notary, operatorOf, veste } from '#tender/core/procedure/testing/people.ts';
import type { AwardLetter } from '#tender/documents/letters/letter.ts';
import { typeset } from '#tender/documents/letters/typeset.ts';
import { awardDocuments } from './award.ts';
import type { DocumentContext } from './maker.ts';
import { reportLetter } from './report.ts';

/** What stands in a decision letter besides the scores: the draw, and what the tender said in two ways. */

const context: DocumentContext = { language: 'nl', nameOf: (user) => user, functionOf: (user) => `functie ${user}` };
const [own, hers] = ['11'.repeat(32), '22'.repeat(32)];

/** Veste and Noorderwacht stand level in everything. */
function level(changes = {}): Play {
  const grades = { ...usualGrades, veste: usualGrades['noorderwacht'] ?? {} };
  return priced(changes, grades, { ...usualTariffs, noorderwacht: '40' }).at('2025-11-03T10:00');
}

function sent(play: Play): Play {
  play.does(leader, { type: 'decide-award', reasons: 'Na loting.' });
  play.does(leader, { type: 'send-letters' });
  return play;
}

function byHand(): Play {
  const play = level({ '/award/ties/1/method': 'by-hand' });
  play.does(notary, { type: 'record-draw', order: ['noorderwacht', 'veste'], deed: 'Akte 7' });
  return play;
}

function letterOf(play: Play, who: Actor, language: DocumentContext['language'] = 'nl'): AwardLetter {
  const made = awardDocuments.make(play.file, `letter-1-${operatorOf(who)}`, { ...context, language });
  if (made.template !== 'award-letter') throw new Error('another letter');
  return made.data;
}

const readable = (play: Play, who: Actor) =>
  awardDocuments.readable(play.file, { user: who.user, roles: [], operator: { id: operatorOf(who), name: '' } });

test('ROC-37: who lost by lot reads that there was a draw, who drew, when, what came of it and where it is recorded', async () => {
  const play = byHand();
  expect(readable(play, veste)).toEqual([]);
  sent(play);
  const { winner } = play.last('AwardDecided');
  expect(winner).toBe('noorderwacht');
  const { draw, outcome } = letterOf(play, veste);
  expect(outcome).toBe('reserve');
  expect(draw).toEqual({
    others: 'Noorderwacht Security B.V.',
    drawnAt: 'maandag 3 november 2025, 10.00 uur',
    drawnBy: 'notaris (functie notaris)',
    place: 2,
    count: 2,
    order: ['Noorderwacht Security B.V.', 'Veste Beveiliging B.V.'],
    method: 'by-hand',
    deed: 'Akte 7',
  });
  expect(readable(play, veste)).toContain('draw-1');
  expect(letterOf(play, noorderwacht).draw?.place).toBe(1);
  expect(letterOf(play, aquila).draw).toBeUndefined();
  expect(readable(play, aquila)).not.toContain('draw-1');
  for (const language of languages) {
    const pdf = await typeset({ template: 'award-letter', data: letterOf(play, veste, language) });
    expect(pdf.length).toBeGreaterThan(5000);
  }
});

test('ALM-17: of lots drawn in the file the letter says how the outcome can be computed again, and the page shows the same', () => {
  const play = level();
  const joinUntil = '2025-11-04T09:00:00.000Z';
  play.does(notary, { type: 'announce-draw', commitment: commitmentTo({ by: officer, value: own }), joinUntil });
  play.does(veste, { type: 'join-draw', commitment: commitmentTo({ by: 'veste', value: hers }) });
  play.at('2025-11-04T10:00').does(notary, { type: 'close-draw' });
  play.does(veste, { type: 'reveal-draw', value: hers });
  play.does(notary, { type: 'conclude-draw', value: own, deed: 'Akte 8' });
  sent(play);
  const loser = play.last('AwardDecided').winner === 'veste' ? noorderwacht : veste;
  expect(letterOf(play, loser).draw).toMatchObject({ method: 'revealed', place: 2, count: 2 });
  const [shown] = play.view('award', loser)?.letters ?? [];
  expect(shown?.draw).toMatchObject({ place: 2, drawnBy: 'notary', method: 'revealed', document: 'draw-1' });
  expect(play.view('award', aquila)?.letters[0]?.draw).toBeUndefined();
});

test('a draw says nothing any more of who was left alone when the other dropped out', () => {
  const play = byHand();
  const ground = play.view('examination', leader)?.grounds[0]?.id ?? '';
  play.does(leader, { type: 'exclude-tenderer', operator: 'noorderwacht', ground, reason: 'Ingetrokken.' });
  sent(play);
  expect(letterOf(play, veste).draw).toBeUndefined();
});

test('ROC-26: the tenderer reads in his letter what his tender says twice, what counted and why; nobody else does', () => {
  const play = level({
    '/award/ties/1/method': 'by-hand',
    '/submission/contradictions': [{ reading: 'most-favourable', items: [] }],
  });
  play.does(leader, {
    type: 'note-contradiction',
    operator: 'veste',
    statements: [
      { item: 'antwoorden', place: 'pagina 2', text: 'Binnen 30 minuten.' },
      { item: 'keurmerken', place: 'deel IV', text: 'Binnen 60 minuten.' },
    ],
    taken: 'first',
    reason: 'Sneller is gunstiger.',
  });
  play.does(notary, { type: 'record-draw', order: ['noorderwacht', 'veste'], deed: 'Akte 7' });
  sent(play);
  expect(letterOf(play, veste).contradictions).toEqual([
    {
      statements: [
        { place: 'Antwoorden op de open vragen, pagina 2', text: 'Binnen 30 minuten.' },
        {
          place: 'ISO 9001-certificaat en keurmerk beveiliging, of wat daaraan gelijkwaardig is, deel IV',
          text: 'Binnen 60 minuten.',
        },
      ],
      reading: 'most-favourable',
      taken: 'Binnen 30 minuten.',
      reason: 'Sneller is gunstiger.',
    },
  ]);
  expect(play.view('award', veste)?.letters[0]?.contradictions).toHaveLength(1);
  expect(play.view('award', aquila)?.letters[0]?.contradictions).toEqual([]);
  expect(letterOf(play, noorderwacht).contradictions).toBeUndefined();
  const report = JSON.stringify(reportLetter(play.file, context));
  expect(report).toContain('Tegenstrijdigheid in de inschrijving van Veste Beveiliging B.V.');
  expect(report).toContain('Uitgegaan van: Binnen 30 minuten.');
});
