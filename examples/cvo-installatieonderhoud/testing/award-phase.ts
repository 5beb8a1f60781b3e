import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '#platform/kernel/result.ts';
import { writeBundleFile } from '#tender/cli/bundle.ts';
import { verify as verifyCommand } from '#tender/cli/verify.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { frameOf } from '#tender/core/procedure/frame.ts';
import { procedure as decider, viewerOf, viewOf } from '#tender/core/procedure/procedure.ts';
import { standstillOf } from '#tender/core/procedure/standstill/terms.ts';
import { makerFor } from '#tender/server/documents/documents.ts';
import { visitAs } from '#tender/server/routes/visit.ts';
import { readMails } from '#tender/server/testing/mails.ts';
import type { PlayedStory } from '#tender/server/testing/played-story.ts';
import { awardPointsOf } from '../points.ts';

/** The award phase of the restricted procedure: a procedure of its own in the same story, told in `script-gunning.yaml`. For tests. */

const id = 'cvo-installatieonderhoud-gunning';

export const refusedInAward = {
  'gunning-te-vroeg': 'nobody-to-start-with',
  'gunning-andere-leidraad': 'guide-of-other-phase',
  'gunning-publiceren-te-vroeg': 'nobody-invited-for-lot',
  'gunning-zonne-niet-uitgenodigd': 'not-invited',
  'gunning-volt-ander-perceel': 'not-invited',
  'gunning-brug-niet-meer': 'not-invited',
  'gunning-oordeel-te-vroeg': 'presentation-not-held',
  'gunning-besluit-zonder-groepen': 'parts-to-assign',
  'gunning-zondag-voorbij': 'standstill-runs',
  'gunning-maandagavond': 'standstill-runs',
  'gunning-garantie-te-laag-gewaardeerd': 'guarantee-rating-too-low',
  'gunning-garantie-te-klein': 'guarantee-too-small',
  'gunning-te-vroeg-beeindigd': 'warnings-too-few',
  'gunning-niet-andersom': 'not-a-back-up',
};

let story: () => PlayedStory;
let shared: ProcedureFile;
let one: ProcedureFile;
let two: ProcedureFile;

const now = () => story().replay.clock.now();
const viewer = (file: ProcedureFile, operator: string) =>
  viewerOf(file, { user: `${operator}-tenders`, organisation: { id: operator, kind: 'operator', name: operator } });

/** Tests on the story as it was played to its end. */
export function describeAwardPhase(played: () => PlayedStory): void {
  describe('the award phase', () => {
    beforeAll(async () => {
      story = played;
      const { files } = story().replay.application;
      shared = (await files.newest(id)) ?? decider.initial;
      const [first = decider.initial, second = decider.initial] = await files.ofLots(id);
      one = first;
      two = second;
    });
    whoIsInvited();
    howItWent();
    howItWasDecided();
    whatFollowed();
  });
}

function whoIsInvited(): void {
  test('CVO-01: it has a guide, a planning and rounds of its own, for those whom the selection invited, lot by lot', () => {
    const invited = (lot: string) =>
      shared.interest.invited?.list.filter(({ lots }) => lots?.includes(lot)).map(({ operator }) => operator);
    expect(invited('werktuigbouw')?.toSorted()).toEqual(['heuvel', 'kromme', 'linden', 'merwe', 'pijler']);
    expect(invited('elektrotechniek')?.toSorted()).toEqual(['licht', 'merwe', 'stroom', 'volt']);
    expect(shared.interest.operators['heuvel']?.name).toBe('Combinatie Heuvelrand');
    expect([one, two].map(({ opening }) => opening.opened?.tenders.length)).toEqual([5, 4]);
  });

  test('CVO-01: whoever was not invited is shown that it runs and no more, and of one lot only its own invited', async () => {
    for (const operator of ['zonne', 'brug']) {
      expect(frameOf(shared, viewer(shared, operator), now()).outsider).toBe(true);
      expect(viewOf('preparation', shared, viewer(shared, operator), now())).toBeUndefined();
    }
    expect(frameOf(one, viewer(one, 'volt'), now()).outsider).toBe(true);
    expect(viewOf('preparation', two, viewer(two, 'volt'), now())).toBeDefined();
    const seen = unwrap(await visitAs({ application: story().replay.application }, id, undefined, 'nl'));
    expect(viewOf('questions', seen.file, seen.viewer, seen.now)).toBeUndefined();
    expect(makerFor(seen.file, seen.viewer, 'clarification-note-1')).toBeUndefined();
    // To whom it was awarded is public.
    expect(viewOf('contract', one, { roles: [] }, now())).toMatchObject({ final: { winner: 'kromme' } });
  });

  test('CVO-22: who gave up after the invitation is off the list at once, and who took the place came on it, and was told', async () => {
    const events = await story().replay.application.parts.store.read(`procedure/${id}`);
    const lists = events.filter(({ type }) => type === 'OperatorsInvited');
    expect(lists.map(({ actor, at }) => `${actor} ${at.slice(0, 16)}`)).toEqual([
      'system 2025-11-10T13:10',
      'system 2025-11-18T08:30',
      'system 2025-11-19T09:00',
      'system 2025-11-21T14:00',
    ]);
    const told = (await readMails(story().replay.application)).filter(({ subject }) =>
      subject.startsWith('Stukken voor uw inschrijving'),
    );
    expect(told).toHaveLength(8 + 1);
  });
}

function howItWent(): void {
  test('CVO-05: each phase has two rounds of questions, answered in a table without names', () => {
    expect(shared.questions.notes).toHaveLength(2);
    const maker = makerFor(shared, viewer(shared, 'merwe'), 'clarification-note-1');
    const letter = maker?.make(shared, 'clarification-note-1', {
      language: 'nl',
      nameOf: (user) => user,
      functionOf: (user) => user,
    });
    if (letter?.template !== 'clarification-note') throw new Error('a published round has its note');
    expect(
      letter.data.rows.map(({ number, place, question, answer }) => [
        number,
        place !== '',
        question !== '',
        answer !== '',
      ]),
    ).toEqual([
      ['1', true, true, true],
      ['2', true, true, true],
    ]);
    expect(JSON.stringify(letter.data.rows)).not.toMatch(/Merwehof|Heuvelrand/);
  });

  test.each([
    ['werktuigbouw', ['kromme', 'merwe', 'heuvel', 'linden', 'pijler']],
    ['elektrotechniek', ['stroom', 'merwe', 'volt', 'licht']],
  ])('CVO-24: the points of %s are those that a second computation gives, to the hundredth', (lot, order) => {
    const counted = awardPointsOf(story().story, lot);
    const file = lot === 'werktuigbouw' ? one : two;
    const hundredths = (text = ''): bigint => BigInt(text.replace('.', ''));
    expect(counted.map(({ operator }) => operator)).toEqual(order);
    expect(counted).toEqual(
      file.award.decisions[0]?.ranking.map(({ operator, total, price }) => ({
        operator,
        price: hundredths(price),
        total: hundredths(total),
      })),
    );
  });
}

function howItWasDecided(): void {
  test('CVO-03: two winners in each lot, and each gets one group of schools with the reason, in his letter too', () => {
    expect(one.award.decisions[0]).toMatchObject({ winners: ['kromme', 'merwe'] });
    expect(two.award.decisions[0]).toMatchObject({ winners: ['stroom', 'merwe'] });
    const partOf = (file: ProcedureFile) =>
      Object.fromEntries(file.award.decisions[0]?.assigned?.map(({ operator, part }) => [operator, part]) ?? []);
    expect([partOf(one), partOf(two)]).toEqual([
      { kromme: 'groep-b', merwe: 'groep-a' },
      { stroom: 'groep-b', merwe: 'groep-a' },
    ]);
    const letter = makerFor(one, { roles: ['process-leader'] }, 'letter-1-kromme')?.make(one, 'letter-1-kromme', {
      language: 'nl',
      nameOf: (user) => user,
      functionOf: (user) => user,
    });
    expect(letter).toMatchObject({ data: { part: { title: expect.stringMatching(/^Schoolgroep B/) as string } } });
  });
}

function whatFollowed(): void {
  test('CVO-25: twenty days after 22 December end on Sunday 11 January; by law the term runs through Monday', () => {
    const running = standstillOf(one);
    expect(`${running?.standstill.lastDay}`).toBe('2026-01-12');
    expect([one, two].map(({ contract }) => contract.final?.at)).toEqual([
      '2026-01-13T08:00:00.000Z',
      '2026-01-13T08:05:00.000Z',
    ]);
  });

  test('CVO-14: each contract has its guarantee of five percent from somebody rated well enough', () => {
    const each = Object.values(one.contract.each ?? {}).map(
      ({ guarantee }) => `${guarantee?.rating} ${guarantee?.amount}`,
    );
    expect(each).toEqual(['A 13794', 'AA- 14762']);
  });

  test('CVO-26: after two warnings the contract ends for cause, and the other winner is called to stand in', () => {
    const { kromme, merwe } = one.contract.each ?? {};
    expect(kromme?.talks).toHaveLength(2);
    expect(kromme?.warnings).toHaveLength(2);
    expect(kromme?.ended).toMatchObject({ on: '2026-10-31', by: 'cause' });
    expect(kromme?.backUps).toMatchObject([{ backUp: 'merwe', start: '2026-11-01' }]);
    expect(merwe?.ended).toBeUndefined();
  });

  test('its bundle verifies, and every list of invited was made again from the selection', async () => {
    const { replay, data } = story();
    const { store, blobs } = replay.application.parts;
    const bundle = join(data, 'award.zip');
    const ground = { store, blobs, verifierKey: replay.signer.verifierKey };
    await writeBundleFile(ground, { procedure: id, documents: true }, bundle, () => undefined);
    let said = '';
    const code = await verifyCommand([bundle, '--json'], (text) => {
      said += text;
    });
    expect(code, said.slice(0, 2000)).toBe(0);
    expect(said.match(/"invited-right"/g)).toHaveLength(4);
    expect(said.match(/"tenderer-invited"/g)).toHaveLength(9);
  }, 120_000);
}
