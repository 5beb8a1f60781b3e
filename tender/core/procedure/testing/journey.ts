import { toIso } from '#platform/kernel/time.ts';
import { almelo, almeloSource, changed } from '../../guide/testing/almelo.ts';
import { closedItems, isPriceItem, priceOpenerOf } from '../opening/price-envelope.ts';
import { guideOf } from '../planning/phases.ts';
import type { Actor } from '../roles.ts';
import type { DraftEdit } from '../submission/draft.ts';
import { type Command, fileRef, local, Play } from './given.ts';
import {
  auditor,
  evaluators,
  helpdesk,
  leader,
  noorderwacht,
  notary,
  operatorOf,
  second,
  tenderers,
  veste,
} from './people.ts';
import { attaching, edit, place } from './tendering.ts';
import { appointKeepers, keepers, proving, publishing, releasing, releasingPrices } from './vault.ts';

/** Ways through the Almelo procedure; each begins where the one before it ends. Every way is played anew, so that tests stand apart. */

export type Changes = Readonly<Record<string, unknown>>;

/** The Almelo guide, or one that differs at some pointers. */
export function sourceOf(changes: Changes = {}): string {
  return Object.keys(changes).length === 0 ? almeloSource : JSON.stringify(changed(almelo(), changes), undefined, 1);
}

export function draft(changes: Changes = {}): Play {
  const play = new Play();
  play.does(leader, {
    type: 'draft-procedure',
    procedure: 'almelo',
    fileName: 'leidraad.yaml',
    source: sourceOf(changes),
  });
  return play;
}

export function published(changes: Changes = {}): Play {
  const play = draft(changes);
  play.does(leader, { type: 'grant-role', user: second.user, role: 'buyer' });
  appointKeepers(play);
  play.does(leader, { type: 'grant-role', user: auditor.user, role: 'auditor' });
  play.does(leader, { type: 'grant-role', user: notary.user, role: 'notary' });
  if (guideOf(play.file).submission.outage?.confirmedBy === 'helpdesk')
    play.does(leader, { type: 'grant-role', user: helpdesk.user, role: 'helpdesk' });
  play.at('2025-07-10T09:00').does(leader, publishing(play));
  for (const keeper of keepers) play.does(keeper, proving(play, keeper));
  return play;
}

/** What a tenderer hands in: a file for each item that takes one, an ESPD without particulars, one who signs. */
export function prepare(play: Play, who: Actor, without: readonly string[] = []): void {
  const guide = guideOf(play.file);
  for (const { id, formats, required } of guide.submission.checklist) {
    const [format] = formats;
    if (format === undefined || required !== 'always' || without.includes(id)) continue;
    edit(play, who, attaching(id, `${operatorOf(who)} ${id}.${format}`));
  }
  if (!without.includes('uea')) edit(play, who, { type: 'answer-espd', party: 'tenderer', answers: espdOf(play) });
  edit(play, who, { type: 'name-signatories', ...signed(who) });
}

export function espdOf(play: Play): { statement: string; answer: 'yes' | 'no' }[] {
  return guideOf(play.file).submission.espd.map(({ id, passes }) => ({
    statement: id,
    answer: passes === 'no' ? ('no' as const) : ('yes' as const),
  }));
}

export function signed(
  who: Actor,
): Pick<Extract<DraftEdit, { type: 'name-signatories' }>, 'signatories' | 'contact' | 'registration'> {
  const personal = { name: `Directeur ${who.user}` };
  return {
    signatories: [{ authority: 'sole', personal }],
    contact: { personal },
    registration: `KvK ${operatorOf(who)}`,
  };
}

/** Veste, Noorderwacht and Aquila tender, in this order. */
export function tendered(changes: Changes = {}, without: Readonly<Record<string, readonly string[]>> = {}): Play {
  const play = published(changes);
  for (const [index, who] of tenderers.entries()) {
    play.at(`2025-10-0${index + 1}T10:00`);
    prepare(play, who, without[operatorOf(who)]);
    place(play, who);
  }
  return play;
}

export function open(play: Play): Play {
  play.at('2025-10-06T12:05');
  play.does(leader, releasing(play, leader));
  play.at('2025-10-06T12:06');
  play.does(second, releasing(play, second));
  return play;
}

export function opened(changes: Changes = {}, without: Readonly<Record<string, readonly string[]>> = {}): Play {
  return open(tendered(changes, without));
}

/** Everything that can be looked into is found complete, or what is not asked is. */
export function examineAll(play: Play, who: Actor): void {
  const closed = closedItems(play.file);
  const { submission, steps } = guideOf(play.file);
  const order = steps.flatMap(({ items }) => items);
  const stepOf = (id: string): number => order.indexOf(id);
  for (const { id, required } of submission.checklist.toSorted((one, other) => stepOf(one.id) - stepOf(other.id))) {
    if (closed.has(id)) continue;
    const verdict = required === 'always' ? 'complete' : 'not-required';
    play.does(leader, { type: 'examine-item', operator: operatorOf(who), item: id, verdict, note: '' });
  }
}

export function examined(changes: Changes = {}): Play {
  const play = opened(changes).at('2025-10-07T10:00');
  for (const who of tenderers) examineAll(play, who);
  play.does(leader, { type: 'conclude-examination' });
  return play;
}

const functions = [
  'Senior medewerker facilitaire zaken',
  'Senior medewerker facilitaire zaken (tweede)',
  'Medewerker Front-Office KCC',
];

export function committee(play: Play): Play {
  for (const [index, who] of evaluators.entries()) {
    play.does(leader, { type: 'appoint-evaluator', user: who.user, function: functions[index] ?? '' });
    play.does(who, { type: 'declare-conflict', conflict: false, explanation: '' });
  }
  return play;
}

/** Grades of the three evaluators by tenderer and question. */
export type Grades = Readonly<Record<string, Readonly<Record<string, readonly [string, string, string]>>>>;

/** Veste comes to 14.67 and 25.00, Noorderwacht to 12.00 and 25.00, Aquila to 5.00 and 25.00. */
export const usualGrades: Grades = {
  veste: { 'vraag-1': ['uitstekend', 'goed', 'goed'], 'vraag-2': ['goed', 'goed', 'goed'] },
  noorderwacht: { 'vraag-1': ['goed', 'goed', 'goed'], 'vraag-2': ['goed', 'goed', 'goed'] },
  aquila: { 'vraag-1': ['matig', 'matig', 'matig'], 'vraag-2': ['goed', 'goed', 'goed'] },
};

export function giveScores(play: Play, grades: Grades, count: number = evaluators.length): void {
  for (const [index, who] of evaluators.slice(0, count).entries()) {
    for (const [operator, criteria] of Object.entries(grades)) {
      for (const [criterion, all] of Object.entries(criteria)) {
        play.does(who, {
          type: 'give-score',
          operator,
          criterion,
          grade: all[index] ?? '',
          reason: 'Past bij de graad.',
        });
      }
    }
  }
}

/** All have scored and handed in; the meeting has not begun. */
export function scored(changes: Changes = {}, grades: Grades = usualGrades): Play {
  const play = committee(examined(changes)).at('2025-10-13T10:00');
  giveScores(play, grades);
  for (const who of evaluators) play.does(who, { type: 'hand-in-scores' });
  return play;
}

export function met(changes: Changes = {}, grades: Grades = usualGrades): Play {
  const play = scored(changes, grades).at('2025-10-14T09:00');
  play.does(leader, { type: 'open-meeting' });
  play.does(leader, { type: 'close-meeting', minutes: 'Alle scores zijn besproken.' });
  return play;
}

export function presented(changes: Changes = {}, grades: Grades = usualGrades): Play {
  const play = met(changes, grades).at('2025-10-14T14:00');
  if (guideOf(play.file).award.presentation === undefined) return play;
  for (const who of tenderers) play.does(leader, planning(who));
  play.at('2025-10-27T17:00');
  for (const who of tenderers)
    play.does(leader, { type: 'record-presentation', operator: operatorOf(who), persons: 3, minutes: 'Toegelicht.' });
  return play;
}

export function planning(who: Actor): Command<'plan-presentation'> {
  return {
    type: 'plan-presentation',
    operator: operatorOf(who),
    at: toIso(local('2025-10-27T09:00')),
    location: 'Stadhuis',
  };
}

export function frozen(changes: Changes = {}, grades: Grades = usualGrades): Play {
  const play = presented(changes, grades).at('2025-10-28T16:00');
  play.does(leader, { type: 'freeze-quality' });
  return play;
}

/** One tariff for each line: the total of the Almelo price sheet is 4,460.5 times as much. */
export function readings(play: Play, tariffs: Readonly<Record<string, string>>): Command<'open-prices'> {
  const items = guideOf(play.file).priceSheet?.items ?? [];
  return {
    type: 'open-prices',
    readings: Object.entries(tariffs).map(([operator, tariff]) => ({
      operator,
      prices: Object.fromEntries(items.map(({ id }) => [id, tariff])),
      findings: [],
    })),
  };
}

/** Where prices lie apart: two custodians open the envelope, and what was in it is found complete. */
export function openEnvelopes(play: Play): void {
  if (priceOpenerOf(play.file) === undefined) return;
  for (const keeper of [leader, second]) {
    if (play.file.opening.prices.opened === undefined) play.does(keeper, releasingPrices(play, keeper));
  }
  examinePrices(play);
}

export function examinePrices(play: Play): void {
  for (const who of tenderers) {
    for (const { id } of guideOf(play.file).submission.checklist) {
      if (!isPriceItem(play.file, id)) continue;
      const operator = operatorOf(who);
      play.does(leader, { type: 'examine-item', operator, item: id, verdict: 'complete', note: '' });
    }
  }
}

/** Prices of € 178,420, € 223,025 and € 267,630: 40.00, 32.00 and 26.67 points. */
export const usualTariffs = { veste: '40', noorderwacht: '50', aquila: '60' } as const;

/** Veste leads with 79.67, then Noorderwacht with 69.00 and Aquila with 56.67. */
export function priced(
  changes: Changes = {},
  grades: Grades = usualGrades,
  tariffs: Readonly<Record<string, string>> = usualTariffs,
): Play {
  const play = frozen(changes, grades).at('2025-10-29T09:30');
  openEnvelopes(play);
  play.does(leader, readings(play, tariffs));
  return play;
}

export function decided(changes: Changes = {}): Play {
  const play = priced(changes).at('2025-11-04T09:30');
  play.does(leader, { type: 'decide-award', reasons: 'De hoogste score.' });
  return play;
}

/** Letters on 4 November 2025, as the guide plans. */
export function informed(changes: Changes = {}): Play {
  const play = decided(changes).at('2025-11-04T10:00');
  play.does(leader, { type: 'send-letters' });
  return play;
}

/** One tenderer hands in all evidence, young enough, and all of it is accepted. */
export function prove(play: Play, who: Actor, issuedOn = '2025-09-01'): void {
  for (const { id } of guideOf(play.file).evidence?.items ?? []) {
    play.does(who, {
      type: 'hand-in-evidence',
      item: id,
      file: fileRef(`${operatorOf(who)} ${id}.pdf`),
      issuedOn,
    });
    play.does(leader, {
      type: 'judge-evidence',
      operator: operatorOf(who),
      item: id,
      accepted: true,
      reason: 'In orde.',
      goodReason: false,
    });
  }
}

export function proven(changes: Changes = {}): Play {
  const play = informed(changes).at('2025-11-12T10:00');
  for (const who of [veste, noorderwacht]) prove(play, who);
  return play;
}

/** Standstill ran through 24 November. */
export function awarded(changes: Changes = {}): Play {
  const play = proven(changes).at('2025-11-25T10:00');
  play.does(leader, { type: 'award-finally' });
  return play;
}

export function contracted(changes: Changes = {}): Play {
  const play = awarded(changes).at('2025-12-02T11:00');
  play.does(leader, { type: 'register-contract', kind: 'main', signedOn: '2025-12-02', start: '2026-02-01' });
  play.does(leader, { type: 'register-contract', kind: 'reserve', signedOn: '2025-12-02', start: '2026-02-01' });
  return play;
}
