import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openFileBlobs } from '#platform/blobs/blob-store.ts';
import { toIso } from '#platform/kernel/time.ts';
import type { ProcedureEvent, RecordedEvent } from '#tender/core/procedure/file.ts';
import { inspectPdf } from '#tender/documents/pdf/inspect.ts';
import { inspect, readPrices } from '../measuring.ts';
import { openTestApplication } from '../testing/application.ts';
import { tinyStory } from '../testing/server.ts';
import { progressOf } from './progress.ts';
import { putSpecimen } from './specimens.ts';
import { instantOf, readStory, type Story } from './story.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'story-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function storyWith(change: (text: string) => string): Promise<Story> {
  await writeFile(join(folder, 'script.yaml'), change(await readFile(join(tinyStory, 'script.yaml'), 'utf8')));
  return (await readStory(folder)).story;
}

describe('a story', () => {
  test('is read with its moments in its own zone, to the millisecond', async () => {
    const { story } = await readStory(tinyStory);
    const late = story.steps.find(({ id }) => id === 'glans-te-laat');
    expect(late && toIso(instantOf(story, late))).toBe('2026-04-07T10:00:00.001Z');
    expect(story.people.find(({ id }) => id === 'blinker')).toMatchObject({ language: 'en', roles: [] });
  });

  test.each([
    ['a step by somebody who is not in it', 'by: glanzer', 'by: koning', 'nobody is koning'],
    ['a step that goes back in time', "'2026-03-19T10:00'", "'2026-03-01T10:00'", 'step antwoord goes back in time'],
    [
      'a person of an organisation that is not there',
      'organisation: glans }',
      'organisation: mat }',
      'person glanzer has no organisation',
    ],
    ['two steps of one name', '- id: nota\n', '- id: vraag\n', 'step vraag occurs twice'],
    ['a beginning that is no step', 'begin: publiceren', 'begin: niets', 'begins at niets'],
    ['a key that nobody knows', 'story: 1', 'story: 1\nextra: 2', 'extra'],
    ['a command that does not exist', 'type: ask-question', 'type: fly-away', 'type'],
  ])('with %s is refused with what is wrong', async (_name, from, to, problem) => {
    await expect(storyWith((before) => before.replace(from, to))).rejects.toThrow(problem);
  });

  test('is read again when its text changes', async () => {
    const one = await storyWith((text) => text);
    const two = await storyWith((text) => text.replace('Een vraag', 'Een andere vraag'));
    const asked = ({ steps }: Story) => steps.find(({ id }) => id === 'vraag')?.title.nl;
    expect([asked(one), asked(two)]).toEqual(['Een vraag', 'Een andere vraag']);
  });
});

describe('what is done of a story', () => {
  const recorded = (seq: number, actor: string, event: ProcedureEvent) => ({
    seq,
    at: '2026-03-05T09:00:00.000Z',
    actor,
    event,
  });
  const asked = (question: string): ProcedureEvent => ({
    type: 'QuestionAsked',
    question,
    operator: 'blink',
    round: 'ronde',
    place: { document: 'eisen', page: 1 },
    text: 'x',
  });

  test('is told by the log: one event shows one step, by the same person, about the same thing', async () => {
    const story = await storyWith((text) =>
      text.replace(
        '  - id: antwoord\n',
        "  - id: vraag-2\n    at: '2026-03-05T10:01'\n    by: blinker\n    title: { nl: x, fr: x, en: x }\n    command: { type: ask-question, place: { document: eisen, page: 4 }, text: y }\n  - id: antwoord\n",
      ),
    );
    const states = (...events: readonly RecordedEvent[]) =>
      Object.fromEntries(
        progressOf(story, new Map([[story.procedure, events]]), new Map()).map(({ step, state }) => [step.id, state]),
      );
    expect(states(recorded(1, 'blinker', asked('question-1')))).toMatchObject({
      vraag: 'done',
      'vraag-2': 'later',
      opstellen: 'next',
    });
    expect(
      states(recorded(1, 'blinker', asked('question-1')), recorded(2, 'blinker', asked('question-2'))),
    ).toMatchObject({ 'vraag-2': 'done' });
    expect(states(recorded(1, 'glanzer', asked('question-1')))).toMatchObject({ vraag: 'later' });
    expect(states(recorded(1, 'inkoper', { type: 'RoleGranted', user: 'bewaarder', role: 'auditor' }))).toMatchObject({
      bewaarder: 'later',
    });
    expect(states(recorded(1, 'inkoper', { type: 'RoleGranted', user: 'bewaarder', role: 'custodian' }))).toMatchObject(
      { bewaarder: 'done' },
    );
  });

  test('can be told by an event that the step names itself', async () => {
    const story = await storyWith((text) =>
      text.replace(
        '    command: { type: publish-procedure }',
        "    command: { type: publish-procedure }\n    done: { event: QuestionAsked, where: { 'place.document': eisen } }",
      ),
    );
    const progress = progressOf(
      story,
      new Map([[story.procedure, [recorded(1, 'blinker', asked('question-1'))]]]),
      new Map(),
    );
    const publish = progress.find(({ step }) => step.id === 'publiceren');
    expect(publish?.state).toBe('done');
  });

  test('a step that only shows a refusal is over once somebody went on past it', async () => {
    const story = await storyWith((text) =>
      text.replace(
        '    command: { type: publish-procedure }',
        '    expect: guide-has-errors\n    command: { type: publish-procedure }',
      ),
    );
    const states = (...events: readonly RecordedEvent[]) =>
      Object.fromEntries(
        progressOf(story, new Map([[story.procedure, events]]), new Map()).map(({ step, state }) => [step.id, state]),
      );
    expect(states()).toMatchObject({ publiceren: 'later' });
    expect(states(recorded(1, 'blinker', asked('question-1')))).toMatchObject({
      publiceren: 'done',
      opstellen: 'next',
    });
  });

  test('and refused against the story is shown as refused, and passed over after that', async () => {
    const story = await storyWith((text) => text);
    const played = new Map([['vraag', { seqs: [], refusal: { code: 'round-closed' } }]]);
    const states = progressOf(story, new Map(), played).map(({ step, state }) => [step.id, state]);
    expect(states.find(([id]) => id === 'vraag')).toEqual(['vraag', 'refused']);
  });
});

describe('files of a story', () => {
  test('are real: a price sheet that reads back, an answer of as many pages, a statement, and what only looks like one', async () => {
    const opened = await openTestApplication();
    try {
      await opened.playTo('publiceren');
      const file = await opened.application.files.newest('schoonmaak');
      if (file === undefined) throw new Error('no file');
      const blobs = await openFileBlobs(join(folder, 'files'));
      const make = async (spec: unknown) => {
        const ref = await putSpecimen(blobs, file, spec);
        return { ref, bytes: (await blobs.read(ref.sha256)) ?? new Uint8Array() };
      };
      const sheet = await make({ kind: 'price-sheet', name: 'Prijs.xlsx', prices: { uren: '31.50' } });
      expect(await readPrices(file, sheet.ref, sheet.bytes)).toEqual({ prices: { uren: '31.5' }, findings: [] });
      const answer = await make({ kind: 'answer', name: 'Plan.pdf', firm: 'Blink', pages: 5 });
      expect((await inspectPdf(answer.bytes)).ok && (await inspectPdf(answer.bytes))).toMatchObject({
        value: { pages: 5 },
      });
      const statement = await make({
        kind: 'statement',
        name: 'Verklaring.pdf',
        firm: 'Blink',
        title: 'Verklaring',
        date: '2026-04-01',
        paragraphs: ['Wij verklaren.'],
      });
      expect(statement.ref.mediaType).toBe('application/pdf');
      const none = await make({ kind: 'not-a-pdf', name: 'Plan.pdf' });
      const [item] = file.preparation.guide?.submission.checklist ?? [];
      if (item === undefined) throw new Error('no item');
      expect((await inspect(file, item, none.ref, none.bytes)).findings.map(({ code }) => code)).toEqual(['not-a-pdf']);
      await expect(make({ kind: 'picture', name: 'x.png' })).rejects.toThrow();
    } finally {
      await opened.close();
    }
  });
});
