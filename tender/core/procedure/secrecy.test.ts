import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayRead } from './access.ts';
import { frameOf } from './frame.ts';
import { guideOf } from './planning/phases.ts';
import { type DraftEdit, editDraft } from './submission/draft.ts';
import { viewsOf } from './testing/everything.ts';
import { fileRef, type Play } from './testing/given.ts';
import { espdOf, open, opened, prepare, published, scored, signed, tendered } from './testing/journey.ts';
import {
  aquila,
  auditor,
  evaluators,
  everybody,
  leader,
  noorderwacht,
  operatorOf,
  second,
  tenderers,
  veste,
} from './testing/people.ts';
import { attaching, draftOf, edit, place, placing } from './testing/tendering.ts';

/** Files of a tender, by the item that they belong to. */
const items = ['referenties', 'prijzenblad-excel', 'prijzenblad-pdf', 'antwoorden', 'keurmerken'] as const;

/** A change of Veste's draft, or what it does with the vault. */
type Act = DraftEdit | 'place' | 'withdraw';

const fileOf = fc.record({ item: fc.constantFrom(...items), version: fc.nat({ max: 3 }) }).map(({ item, version }) => {
  const format = item === 'prijzenblad-excel' ? 'xlsx' : 'pdf';
  return { item, name: `veste ${item} ${version}.${format}` };
});

const attachments = fileOf.map(({ item, name }): Act => attaching(item, name));

const removals = fileOf.map(({ item, name }): Act => ({ type: 'remove-document', item, sha256: fileRef(name).sha256 }));

const members = [{ key: 'oost', role: 'member', name: 'Oost B.V.', registration: '1', forWhat: 'Alles.' } as const];

const others = fc.constantFrom<Act>(
  { type: 'answer-espd', party: 'tenderer', answers: espdOf(published()) },
  { type: 'name-signatories', ...signed(veste) },
  { type: 'name-parties', parties: [...members], group: 'Groep' },
  { type: 'name-parties', parties: [] },
  'place',
  'withdraw',
);

/** What Veste may do in its work space and with the vault, in any order. */
const busy = fc.array(fc.oneof(attachments, removals, others), { maxLength: 25 });

function attempt(play: Play, act: Act): void {
  if (act === 'place') play.try(veste, placing(play, veste));
  else if (act === 'withdraw') play.try(veste, { type: 'withdraw-tender' });
  else if (editDraft(guideOf(play.file), draftOf(play, veste), act).ok) edit(play, veste, act);
}

/** Time goes on by itself, so that instants do not give anything away. */
function after(play: Play, acts: readonly Act[]): Play {
  play.at('2025-10-01T10:00').does(veste, { type: 'follow-procedure' });
  prepare(play, noorderwacht);
  place(play, noorderwacht);
  for (const act of acts) attempt(play, act);
  return play.at('2025-10-06T11:00');
}

test('ALM-04: what a rival, an evaluator or the public sees before the opening does not depend on another one’s tender', () => {
  const untouched = after(published(), []);
  const watchers = everybody.filter((who) => who !== veste);
  const before = watchers.map((who) => viewsOf(untouched, who));
  fc.assert(
    fc.property(busy, (acts) => {
      const play = after(published(), acts);
      for (const [index, who] of watchers.entries()) expect(viewsOf(play, who)).toEqual(before[index]);
    }),
    { seed: 1, numRuns: 40 },
  );
});

test('ALM-04: nobody reads a file of a tender before the opening: there is none to be read', () => {
  fc.assert(
    fc.property(busy, (acts) => {
      const play = after(published(), acts);
      const files = [...draftOf(play, veste).content.files, ...draftOf(play, noorderwacht).content.files];
      for (const { file } of files) {
        for (const who of everybody) expect(mayRead(play.file, play.viewer(who), file.sha256).ok).toBe(false);
        expect(JSON.stringify(play.events)).not.toContain(file.sha256);
      }
    }),
    { seed: 1, numRuns: 40 },
  );
});

test('ALM-12: a draft that was not placed is nobody’s after the opening either', () => {
  const play = tendered().at('2025-10-05T10:00');
  const loose = fileRef('veste nieuw.pdf');
  edit(play, veste, attaching('antwoorden', 'veste nieuw.pdf'));
  open(play);
  for (const who of everybody) expect(mayRead(play.file, play.viewer(who), loose.sha256).ok).toBe(false);
  const placed = fileRef('veste antwoorden.pdf').sha256;
  const readers = everybody.filter((who) => mayRead(play.file, play.viewer(who), placed).ok);
  expect(readers.map((who) => who?.user)).toEqual([leader.user, second.user, auditor.user, veste.user]);
});

/** Every text in what somebody sees. */
function seen(play: Play, who: (typeof everybody)[number]): string {
  return JSON.stringify(viewsOf(play, who));
}

test('ALM-12: as long as prices are shut no sequence of scores shows an evaluator a price or another one’s score', () => {
  const grade = fc.constantFrom('uitstekend', 'goed', 'matig', 'slecht');
  const scoring = fc.record({
    who: fc.constantFrom(...evaluators),
    operator: fc.constantFrom(...tenderers.map(operatorOf)),
    criterion: fc.constantFrom('vraag-1', 'vraag-2'),
    grade,
  });
  fc.assert(
    fc.property(fc.array(scoring, { maxLength: 20 }), (given) => {
      const play = withCommittee();
      for (const [index, { who, ...cell }] of given.entries()) {
        play.try(who, { type: 'give-score', ...cell, reason: `reden ${who.user} ${index}` });
      }
      for (const who of evaluators) {
        const text = seen(play, who);
        for (const other of evaluators) if (other !== who) expect(text).not.toContain(`reden ${other.user}`);
        expect(play.view('award', who)).toBeUndefined();
        for (const tenderer of tenderers) {
          const price = fileRef(`${operatorOf(tenderer)} prijzenblad-excel.xlsx`);
          expect(mayRead(play.file, play.viewer(who), price.sha256).ok).toBe(false);
        }
      }
    }),
    { seed: 1, numRuns: 25 },
  );
});

/** The three have declared and may score; nobody has. */
function withCommittee(): Play {
  const play = scored();
  const evaluatorsAlone = play.file.evaluation.evaluators.map(({ handedInAt: _handedIn, ...one }) => one);
  play.file = { ...play.file, evaluation: { ...play.file.evaluation, evaluators: evaluatorsAlone, scores: {} } };
  return play;
}

test('ALM-15: until the meeting the reason of a score is read by its evaluator and the auditor alone', () => {
  const play = withCommittee();
  play.does(evaluators[0], {
    type: 'give-score',
    operator: 'veste',
    criterion: 'vraag-1',
    grade: 'goed',
    reason: 'geheime reden',
  });
  const readers = everybody.filter((who) => seen(play, who).includes('geheime reden'));
  expect(readers.map((who) => who?.user)).toEqual(['facilitair-1', 'auditor']);
});

test('while tenders are examined and scored a tenderer reads nothing of his rivals', () => {
  const play = scored().at('2025-10-14T09:00');
  play.does(leader, { type: 'open-meeting' });
  const { examination, evaluation, award } = viewsOf(play, aquila).stages;
  expect(examination).toBeDefined();
  expect(JSON.stringify([examination, evaluation, award])).not.toMatch(/veste|noorderwacht/i);
});

test('the frame tells nobody that something lies in the vault', () => {
  const empty = published();
  const full = tendered();
  empty.now = full.now;
  for (const who of [undefined, aquila]) {
    const { version: _one, next: _first, ...before } = frameOf(empty.file, empty.viewer(who), empty.now);
    const { version: _other, next: _second, ...then } = frameOf(full.file, full.viewer(who), full.now);
    expect(then).toEqual(before);
  }
  expect(opened().file.opening.opened?.tenders).toHaveLength(3);
});
