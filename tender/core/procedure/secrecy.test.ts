import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayRead } from './access.ts';
import type { ProcedureCommand } from './commands.ts';
import { frameOf } from './frame.ts';
import { viewsOf } from './testing/everything.ts';
import { fileRef, type Play } from './testing/given.ts';
import { espdOf, open, opened, prepare, published, scored, signed, tendered } from './testing/journey.ts';
import { aquila, evaluators, everybody, leader, noorderwacht, operatorOf, tenderers, veste } from './testing/people.ts';

/** Files of a tender, by the item that they belong to. */
const items = ['referenties', 'prijzenblad-excel', 'prijzenblad-pdf', 'antwoorden', 'keurmerken'] as const;

const attaching = fc
  .record({ item: fc.constantFrom(...items), version: fc.nat({ max: 3 }) })
  .map(({ item, version }): ProcedureCommand => {
    const format = item === 'prijzenblad-excel' ? 'xlsx' : 'pdf';
    return { type: 'attach-document', item, file: fileRef(`veste ${item} ${version}.${format}`), findings: [] };
  });

const removing = fc
  .record({ item: fc.constantFrom(...items), version: fc.nat({ max: 3 }) })
  .map(({ item, version }): ProcedureCommand => {
    const format = item === 'prijzenblad-excel' ? 'xlsx' : 'pdf';
    return { type: 'remove-document', item, sha256: fileRef(`veste ${item} ${version}.${format}`).sha256 };
  });

const members = [{ key: 'oost', role: 'member', name: 'Oost B.V.', registration: '1', forWhat: 'Alles.' } as const];

const others = fc.constantFrom<ProcedureCommand>(
  { type: 'answer-espd', party: 'tenderer', answers: espdOf(published()) },
  { type: 'name-signatories', ...signed(veste) },
  { type: 'name-parties', parties: members, group: 'Groep' },
  { type: 'name-parties', parties: [] },
  { type: 'place-tender' },
  { type: 'withdraw-tender' },
);

/** What Veste may do in its work space and with the vault, in any order. */
const busy = fc.array(fc.oneof(attaching, removing, others), { maxLength: 25 });

/** Time goes on by itself, so that instants do not give anything away. */
function after(play: Play, commands: readonly ProcedureCommand[]): Play {
  play.at('2025-10-01T10:00').does(veste, { type: 'follow-procedure' });
  prepare(play, noorderwacht);
  play.does(noorderwacht, { type: 'place-tender' });
  for (const command of commands) play.try(veste, command);
  return play.at('2025-10-06T11:00');
}

test('ALM-04: what a rival, an evaluator or the public sees before the opening does not depend on another one’s tender', () => {
  const untouched = after(published(), []);
  const watchers = everybody.filter((who) => who !== veste);
  const before = watchers.map((who) => viewsOf(untouched, who));
  fc.assert(
    fc.property(busy, (commands) => {
      const play = after(published(), commands);
      for (const [index, who] of watchers.entries()) expect(viewsOf(play, who)).toEqual(before[index]);
    }),
    { seed: 1, numRuns: 40 },
  );
});

test('ALM-04: nobody but its owner reads a file before the opening', () => {
  fc.assert(
    fc.property(busy, (commands) => {
      const play = after(published(), commands);
      const files = play.file.submission.workspaces['veste']?.draft.files ?? [];
      const placed = play.file.submission.workspaces['veste']?.placed?.content.files ?? [];
      for (const { file } of [...files, ...placed]) {
        for (const who of everybody) expect(mayRead(play.file, play.viewer(who), file.sha256).ok).toBe(who === veste);
      }
    }),
    { seed: 1, numRuns: 40 },
  );
});

test('ALM-12: a draft that was not placed stays its owner’s after the opening as well', () => {
  const play = tendered().at('2025-10-05T10:00');
  const loose = fileRef('veste nieuw.pdf');
  play.does(veste, { type: 'attach-document', item: 'antwoorden', file: loose, findings: [] });
  open(play);
  for (const who of everybody) expect(mayRead(play.file, play.viewer(who), loose.sha256).ok).toBe(who === veste);
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
