import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fold } from '#platform/kernel/decider.ts';
import { toDecimal } from '#platform/kernel/rational.ts';
import { verifyStream } from '#platform/record/verify.ts';
import { replay as replayCommand } from '#tender/cli/replay.ts';
import { verifyFolder } from '#tender/cli/verify-folder.ts';
import { mayRead } from '#tender/core/procedure/access.ts';
import { currentRanking, scoringInput } from '#tender/core/procedure/award/ranking.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { tenderOf } from '#tender/core/procedure/opening/tender-of.ts';
import { procedure, viewOf } from '#tender/core/procedure/procedure.ts';
import { viewSiteVisit } from '#tender/core/procedure/site-visit/view.ts';
import { standstillOf, validityOf } from '#tender/core/procedure/standstill/terms.ts';
import { lowPriceSignals } from '#tender/core/scoring/abnormally-low.ts';
import { readMails } from '#tender/server/testing/mails.ts';
import { type PlayedStory, playedStory } from '#tender/server/testing/played-story.ts';

/** The whole procedure of Almelo, played once on a real store with real files. */

let played: PlayedStory;

beforeAll(async () => {
  played = await playedStory(import.meta.dirname);
}, 180_000);

afterAll(() => played.close());

async function ranking(then: ProcedureFile): Promise<readonly string[]> {
  const ranked = currentRanking(then);
  if (!ranked.ok) throw new Error(ranked.error.code);
  return ranked.value.rows.map(({ rank, tenderer, total }) => `${rank ?? '-'} ${tenderer} ${toDecimal(total, 2)}`);
}

function decided(then: ProcedureFile, number: number): readonly string[] {
  const decision = then.award.decisions[number - 1];
  return (decision?.ranking ?? []).map(({ rank, operator, total, points }) =>
    [rank, operator, points['vraag-1'], points['vraag-2'], points['prijs'], total].join(' '),
  );
}

test('every step goes as the story tells, and what is to be refused is refused', () => {
  expect(played.astray).toEqual([]);
  expect(played.refused).toEqual({
    'regge-schouw-met-drie': 'too-many-attendants',
    'waakhuis-schouw-te-laat': 'site-visit-registration-closed',
    'antwoord-met-naam': 'asker-shows',
    'aquila-tekent-niet-genoeg': 'joint-authority-needs-all',
    'opening-te-vroeg': 'opening-too-early',
    'meridiaan-te-laat': 'tender-too-late',
    'borg-herstel-geweigerd': 'no-remedy-possible',
    'waakhuis-herstelt-te-laat': 'remedy-too-late',
    'frontoffice-te-snel': 'scores-incomplete',
    'prijzen-te-vroeg': 'quality-not-frozen',
    'gunning-voor-loting': 'ties-undecided',
    'loting-door-inkoper': 'role-needed',
    'veste-oordeel-te-soepel': 'good-reason-needed',
    'te-vroeg-definitief': 'standstill-runs',
    geschorst: 'proceedings-pending',
  });
  const milestones = played.story.steps.flatMap(({ milestone }) => (milestone === undefined ? [] : [milestone.id]));
  expect(milestones.join(' ')).toBe(
    'publicatie nota-1 opening beoordeling prijzen gunning nieuwe-rangorde definitief overeenkomst',
  );
});

describe('before the opening', () => {
  test('ALM-02: two notes answer seven questions, one of them about an earlier answer; one is refused', async () => {
    const { questions } = await played.file();
    expect(questions.notes.map((note) => note.questions.length)).toEqual([4, 3]);
    expect(questions.questions.filter(({ refused: no }) => no !== undefined).map(({ operator }) => operator)).toEqual([
      'borg',
    ]);
    expect(questions.questions.filter(({ withdrawn }) => withdrawn).map(({ operator }) => operator)).toEqual([
      'meridiaan',
    ]);
    expect(questions.questions.filter(({ followsUp }) => followsUp !== undefined)).toMatchObject([
      { operator: 'regge', note: 2 },
    ]);
  });

  test('ALM-03: the visit moved by an hour; who came is known, with names beside the log', async () => {
    const then = await played.file();
    const shown = viewSiteVisit(then, { roles: ['buyer'] }, played.replay.clock.now());
    expect(shown?.startsAt).toBe('2025-09-08T12:00:00.000Z');
    expect(shown?.registrations.map(({ operator, attended }) => [operator, attended])).toEqual([
      ['veste', 2],
      ['noorderwacht', 1],
      ['regge', 1],
      ['aquila', 2],
    ]);
    const record = await played.replay.application.parts.store.record(played.stream);
    expect(record?.texts.join('\n')).not.toMatch(/Objectleider Veste|XX-001-X|tenders@veste/);
  });

  test('ALM-04: a tender one millisecond late is refused and stands in the record; an early opening is kept', async () => {
    const { submission, opening } = await played.file();
    expect(submission.late).toEqual([{ operator: 'meridiaan', at: '2025-10-06T10:00:00.001Z', millisecondsLate: 1 }]);
    expect(opening.early).toEqual([{ user: 'tweede-inkoopadviseur', at: '2025-10-06T09:45:00.000Z' }]);
    expect(opening.opened?.by).toEqual(['inkoopadviseur', 'tweede-inkoopadviseur']);
    expect(opening.opened?.tenders.map(({ operator, revision }) => [operator, revision])).toEqual([
      ['noorderwacht', 1],
      ['veste', 2],
      ['aquila', 1],
      ['waakhuis', 1],
      ['regge', 2],
      ['twentezeker', 1],
      ['borg', 1],
    ]);
  });
});

describe('examination and evaluation', () => {
  test('ALM-07: mended after 23 hours is in, after 25 hours out; without a price nothing is mended', async () => {
    const { examination } = await played.file();
    const hours = examination.remedies.map(({ operator, requestedAt, handedIn, lateAt }) => {
      const at = handedIn?.at ?? lateAt ?? requestedAt;
      return [operator, Temporal.Instant.from(requestedAt).until(at).total('hours'), handedIn !== undefined];
    });
    expect(hours).toEqual([
      ['twentezeker', 23, true],
      ['waakhuis', 25, false],
    ]);
    expect(Object.entries(examination.excluded).map(([operator, { ground }]) => [operator, ground])).toEqual([
      ['borg', 'onvolledig'],
      ['waakhuis', 'onvolledig'],
      ['regge', 'irreeel'],
      ['veste', 'bewijsstukken'],
    ]);
    expect(examination.concluded?.admitted).toEqual(['noorderwacht', 'veste', 'aquila', 'regge', 'twentezeker']);
  });

  test('ALM-08: of an answer of six pages four are judged; every other file of a tender is sound', async () => {
    const then = await played.after('ScoreGiven');
    const inspections = Object.values(then.opening.opened?.inspections ?? {});
    expect(inspections.flatMap(({ findings }) => findings.map(({ code }) => code))).toEqual(['too-many-pages']);
    const answer = tenderOf(then, 'aquila')?.files.find(({ item }) => item === 'antwoorden');
    expect(then.opening.opened?.inspections[answer?.file.sha256 ?? '']?.pages).toBe(6);
    const evaluator = { user: 'facilitair-1', roles: ['evaluator'] } as const;
    expect(mayRead(then, evaluator, answer?.file.sha256 ?? '')).toMatchObject({ ok: true, value: { firstPages: 4 } });
  });

  test('ALM-15, ALM-16: one score changed in the meeting, one after a presentation, each with its reason', async () => {
    const changes = (await played.events()).flatMap(({ event }) => (event.type === 'ScoreChanged' ? [event] : []));
    expect(
      changes.map(({ user, operator, criterion, from, to, occasion }) => [
        user,
        operator,
        criterion,
        from,
        to,
        occasion,
      ]),
    ).toEqual([
      ['facilitair-2', 'noorderwacht', 'vraag-1', 'goed', 'uitstekend', 'meeting'],
      ['frontoffice', 'noorderwacht', 'vraag-2', 'goed', 'uitstekend', 'presentation'],
    ]);
    expect(changes.every(({ reason }) => reason.length > 20)).toBe(true);
  });
});

describe('the ranking', () => {
  test('ALM-13, ALM-26: with all five prices Regge is third, and far below the others', async () => {
    const then = await played.after('PricesOpened');
    // Price points: 40 × 134,400 / 192,000 = 28.00; / 179,232 = 29.99; / 224,900 = 23.90; / 193,600 = 27.77.
    expect(await ranking(then)).toEqual([
      '1 noorderwacht 75.33',
      '2 veste 74.66',
      '3 regge 67.00',
      '4 aquila 63.90',
      '5 twentezeker 62.44',
    ]);
    // The mean of the five is 924,132 / 5 = 184,826.40; three quarters of it are 138,619.80, more than 134,400.
    const signals = lowPriceSignals(scoringInput(then));
    expect(signals.ok && signals.value.filter(({ suspect }) => suspect).map(({ tenderer }) => tenderer)).toEqual([
      'regge',
    ]);
    expect(then.examination.explanations).toEqual([]);
    expect((await played.file()).examination.explanations).toMatchObject([
      { operator: 'regge', judged: { accepted: false } },
    ]);
  });

  test('ALM-17: the two at the top tie at 84.67; the presentation has no points, so the notary draws', async () => {
    const then = await played.file();
    // 20, 12 and 12 are 44 / 3 = 14.67; 14.67 + 30.00 + 40.00 = 17.33 + 30.00 + 37.34, since 40 × 179,232 / 192,000 = 37.34.
    expect(decided(then, 1)).toEqual([
      '1 veste 14.67 30.00 40.00 84.67',
      '2 noorderwacht 17.33 30.00 37.34 84.67',
      '3 aquila 20.00 20.00 31.88 71.88',
      '4 twentezeker 9.67 25.00 37.03 71.70',
    ]);
    expect(then.award.draws).toMatchObject([
      { order: ['veste', 'noorderwacht'], drawnBy: 'notaris', deed: 'Proces-verbaal van loting 2025.004711' },
    ]);
    expect(then.award.draws[0]?.transcript?.reveals.map(({ by }) => by)).toEqual(['veste', 'noorderwacht', 'officer']);
    const calls = (await readMails(played.replay.application)).filter(
      ({ to }) => 'user' in to && to.user === 'notaris',
    );
    expect(calls.at(-1)?.subject).toBe('De loting kan worden afgerond: Beveiliging gemeente Almelo');
  });

  test('ALM-10, ALM-18: number one drops out for old evidence; the next two change places', async () => {
    const then = await played.file();
    // 40 × 192,000 / 193,600 = 39.67 and 40 × 192,000 / 224,900 = 34.15.
    expect(decided(then, 2)).toEqual([
      '1 noorderwacht 17.33 30.00 40.00 87.33',
      '2 twentezeker 9.67 25.00 39.67 74.34',
      '3 aquila 20.00 20.00 34.15 74.15',
    ]);
    const piece = then.evidence.pieces['veste']?.['belastingverklaring'];
    expect(piece).toMatchObject({ handedIn: { issuedOn: '2025-03-27' }, judged: { accepted: false } });
    expect(then.award.decisions.map(({ winner, reserve }) => [winner, reserve])).toEqual([
      ['veste', 'noorderwacht'],
      ['noorderwacht', 'twentezeker'],
    ]);
  });
});

describe('standstill and contract', () => {
  test('ALM-20: each decision has its own twenty days; a summons on day nineteen suspends', async () => {
    const then = await played.file();
    const terms = then.award.decisions.map((decision) => standstillOf(then, decision)?.standstill);
    expect(terms.map((term) => `${term?.firstDay} ${term?.lastDay}`)).toEqual([
      '2025-11-05 2025-11-24',
      '2025-11-20 2025-12-09',
    ]);
    const [proceedings] = then.standstill.proceedings;
    const served = Temporal.PlainDate.from(proceedings?.servedOn ?? '');
    expect(terms[1]?.firstDay.until(served).days).toBe(18);
    expect(proceedings).toMatchObject({
      claimant: 'aquila',
      ended: { how: 'judgment', outcome: 'award-stands', on: '2026-01-06' },
    });
  });

  test('ALM-21: both contracts are signed while the tenders bind: ninety days were over, thirty after judgment were not', async () => {
    const then = await played.file();
    const validity = validityOf(then);
    expect(`${validity.fromDeadline} ${validity.lastDay}`).toBe('2026-01-04 2026-02-05');
    expect(then.contract.final).toMatchObject({ decision: 2, winner: 'noorderwacht', reserve: 'twentezeker' });
    expect(
      then.contract.contracts.map(({ kind, operator, signedOn, start, months }) => [
        kind,
        operator,
        signedOn,
        start,
        months,
      ]),
    ).toEqual([
      ['main', 'noorderwacht', '2026-01-14', '2026-02-01', 48],
      ['reserve', 'twentezeker', '2026-01-14', '2026-02-01', 48],
    ]);
  });

  test('ALM-21, ALM-22: a revision rests on its clause; the first option carries the contract to 2031', async () => {
    const shown = viewOf('contract', await played.file(), { roles: ['buyer'] }, played.replay.clock.now());
    expect(shown).toMatchObject({ revisions: [{ clause: 'locaties' }], runsThrough: '2031-01-31', openOption: 2 });
    const reminders = (await readMails(played.replay.application)).filter(({ subject }) =>
      subject.startsWith('Beslis over optiejaar'),
    );
    expect(reminders.map(({ about }) => about?.procedure)).toEqual([played.stream, played.stream]);
  });
});

test('every tenderer gets exactly one letter for each decision, and the late one none', async () => {
  const mails = await readMails(played.replay.application);
  const letters = mails.flatMap(({ to, text }) => {
    const found = /\/documents\/letter-(\d)-([a-z]+)\.pdf/.exec(text);
    return found === null || !('user' in to) ? [] : [`${found[1]} ${found[2]} ${to.user}`];
  });
  const people = played.story.people.filter(
    ({ organisation }) => organisation !== 'almelo' && organisation !== 'meridiaan',
  );
  const expected = [1, 2].flatMap((number) => people.map((person) => `${number} ${person.organisation} ${person.id}`));
  expect(letters.toSorted()).toEqual(expected.toSorted());
  expect(mails.filter(({ text }) => text.includes('/documents/evidence-request-')).map(({ to }) => to)).toEqual([
    { user: 'veste-tenders' },
    { user: 'noorderwacht-tenders' },
    { user: 'twentezeker-directie' },
  ]);
  expect(mails.every(({ subject, text }) => !/\{\w+\}/.test(subject + text))).toBe(true);
});

describe('the log', () => {
  test('folds to the same file, whoever folds it', async () => {
    expect(fold(procedure.initial, await played.events(), procedure.evolve)).toEqual(await played.file());
  });

  test('cannot lose any event, nor change one, without verify telling', async () => {
    const copy = join(played.data, 'copy.sqlite');
    backup(played.replay.storeFile, copy);
    const record = await played.replay.application.parts.store.record(played.stream);
    const size = record?.texts.length ?? 0;
    const db = unguarded(copy);
    const texts = db.prepare('SELECT leaf FROM event WHERE stream = ? ORDER BY seq');
    const verify = () => {
      const leaves = texts.all(played.stream).map(({ leaf }) => String(leaf));
      return verifyStream(leaves, record?.head.checkpoint ?? '', played.replay.signer.verifierKey);
    };
    /** What verify says after a crime that is undone again. */
    const caught = (seq: number, crime: string) => {
      db.exec('BEGIN');
      const { changes } = db.prepare(`${crime} WHERE stream = ? AND seq = ?`).run(played.stream, seq);
      const verdict = verify();
      db.exec('ROLLBACK');
      return Number(changes) === 1 && !verdict.ok ? verdict.error.code : `event ${seq} was touched unseen`;
    };
    expect(verify()).toMatchObject({ ok: true, value: { size } });
    expect(size).toBeGreaterThan(240);
    const all = Array.from({ length: size }, (_, index) => index + 1);
    expect(new Set(all.map((seq) => caught(seq, 'DELETE FROM event')))).toEqual(new Set(['event-missing']));
    const some = all.filter((seq) => seq % 20 === 0);
    const another = `UPDATE event SET leaf = replace(leaf, '"actor":"', '"actor":"x')`;
    expect(new Set(some.map((seq) => caught(seq, another)))).toEqual(new Set(['root-differs']));
    db.close();
  }, 120_000);

  test('that lost its last event fails for who checks the data folder', async () => {
    const other = await mkdtemp(join(tmpdir(), 'almelo-copy-'));
    try {
      backup(played.replay.storeFile, join(other, 'leidraad.sqlite'));
      await copyFile(join(played.data, 'signing-key'), join(other, 'signing-key'));
      expect((await verifyFolder(other)).filter(({ ok }) => !ok)).toEqual([]);
      const { version } = await played.file();
      const db = unguarded(join(other, 'leidraad.sqlite'));
      db.prepare('DELETE FROM event WHERE stream = ? AND seq = ?').run(played.stream, version);
      db.close();
      expect(await verifyFolder(other)).toContainEqual(
        expect.objectContaining({ stream: played.stream, ok: false, code: 'event-missing' }),
      );
    } finally {
      await rm(other, { recursive: true });
    }
  });
});

test('the command line plays to an instant and prints what was decided until then', async () => {
  let text = '';
  const print = (part: string) => {
    text += part;
  };
  const code = await replayCommand([import.meta.dirname, '--json', '--until', '2025-09-11T14:00:00+02:00'], print);
  expect(code).toBe(0);
  expect(JSON.parse(text)).toMatchObject({ asTold: true, decisions: [], record: { verified: true } });
  expect(text).toContain('"nota-1"');
  expect(text).not.toContain('regge-vraagt-door');
}, 60_000);

function backup(from: string, to: string): void {
  const db = new DatabaseSync(from, { readOnly: true });
  db.prepare('VACUUM INTO ?').run(to);
  db.close();
}

/** As somebody with the file and without scruples would open it. */
function unguarded(path: string): DatabaseSync {
  const db = new DatabaseSync(path);
  for (const { name } of db.prepare(`SELECT name FROM sqlite_master WHERE type = 'trigger'`).all())
    db.exec(`DROP TRIGGER "${String(name)}"`);
  db.exec('PRAGMA foreign_keys = OFF');
  return db;
}
