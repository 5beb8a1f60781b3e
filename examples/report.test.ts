import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '#platform/kernel/language.ts';
import { slots } from '#platform/kernel/words.ts';
import { writeBundleFile } from '#tender/cli/bundle.ts';
import { report as reportCommand } from '#tender/cli/report.ts';
import { reportWords as commandWords } from '#tender/cli/report-words.ts';
import { isSelection } from '#tender/core/guide/places.ts';
import { type ProcedureReport, reportOf } from '#tender/core/procedure/award/report.ts';
import { guideOf } from '#tender/core/procedure/planning/phases.ts';
import { typeset } from '#tender/documents/letters/typeset.ts';
import { reportLetter } from '#tender/server/documents/report.ts';
import { reportWords } from '#tender/server/documents/report-words.ts';
import { type ReplayedStory, replayStory } from '#tender/server/story/run.ts';

/** Every example that has a story comes to a report as directive 2014/24/EU art. 84 asks, whichever examples there are. */

const examples = readdirSync(import.meta.dirname).filter((name) =>
  existsSync(join(import.meta.dirname, name, 'script.yaml')),
);
const asTheyAre = (user: string): string => user;

describe.each(examples)('the report of %s', (example) => {
  let folder: string;
  /** Of each lot, where there are several. */
  let files: ReplayedStory['lots'];
  let reports: readonly ProcedureReport[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'report-'));
    const played = await replayStory(join(import.meta.dirname, example), {
      async finished({ application, signer, player }) {
        const { store, blobs } = application.parts;
        const ground = { store, blobs, verifierKey: signer.verifierKey };
        const wish = { procedure: player.story.procedure };
        await writeBundleFile(ground, wish, join(folder, 'file.zip'), () => undefined);
      },
    });
    files = played.lots;
    reports = files.map(reportOf);
  }, 240_000);

  afterAll(() => rm(folder, { recursive: true }));

  test('ALM-18: says who was selected and who was rejected, each with his reason', () => {
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const { selected, rejected } = reportOf(file);
      const named = [...selected, ...rejected].map(({ operator }) => operator);
      expect(new Set(named).size).toBe(named.length);
      const received = (file.opening.opened?.tenders ?? []).map(({ operator }) => operator);
      const gone = Object.keys(file.selection.withdrawn);
      expect([...named, ...gone]).toEqual(expect.arrayContaining(received));
      for (const one of rejected) if (one.why === 'excluded') expect(one.reason).not.toBe('');
    }
  });

  test('ALM-20: says to whom the contract goes and why, who was selected, or that it was stopped', () => {
    for (const file of files) {
      const report = reportOf(file);
      const winner = file.contract.final?.winner ?? file.award.decisions.at(-1)?.winner;
      expect(report.winner?.operator).toBe(winner);
      if (winner === undefined) {
        expect(report.cancellation?.reason).not.toBe('');
        continue;
      }
      expect(report.winner?.reasons).not.toBe('');
      if (isSelection(guideOf(file))) expect(report.value.awarded).toBeUndefined();
      else expect(report.value.awarded).toMatch(/^\d+(\.\d+)?$/);
    }
  });

  test('says what is not recorded, until a buyer records it', () => {
    for (const file of files) {
      const noted = Object.fromEntries(
        reportOf(file).missing.map((topic) => [topic, { text: 'Vermeld.', at: '', by: '' }]),
      );
      const { award, ...rest } = file;
      expect(reportOf({ ...rest, award: { ...award, notes: noted } }).missing).toEqual([]);
    }
  });

  test.each(languages)('is a document of whole sentences: %s', async (language) => {
    for (const file of files) {
      const data = reportLetter(file, { language, nameOf: asTheyAre, functionOf: asTheyAre });
      expect(data.sections).toHaveLength(9);
      expect(JSON.stringify(data)).not.toMatch(/undefined|\{[a-z]+\}|NaN/);
      const pdf = await typeset({ template: 'procedure-report', data });
      expect(new TextDecoder().decode(pdf.subarray(0, 5))).toBe('%PDF-');
      expect(await typeset({ template: 'procedure-report', data })).toEqual(pdf);
    }
  });

  test('comes from its bundle on the command line as well', async () => {
    let text = '';
    const print = (part: string): void => {
      text += part;
    };
    const bundle = join(folder, 'file.zip');
    const pdf = join(folder, 'report.pdf');
    for (const [place, { lot }] of files.entries()) {
      const which = lot === undefined ? [bundle] : [bundle, '--lot', lot];
      text = '';
      expect(await reportCommand(which, print)).toBe(0);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(reports[place])));
      text = '';
      expect(await reportCommand([...which, '--out', pdf], print)).toBe(0);
      expect(text).toMatch(/report\.pdf: \d+ bytes; \d punt/);
    }
    expect(await reportCommand([bundle], print)).toBe(files.length > 1 ? 2 : 0);
    expect(await reportCommand([pdf], print)).toBe(2);
    expect(await reportCommand([folder, 'nergens'], print)).toBe(2);
    expect(await reportCommand([], print)).toBe(2);
  });
});

test('every sentence of the report has the same slots in its three languages', () => {
  for (const [code, sentences] of Object.entries({ ...reportWords, ...commandWords })) {
    const [first, ...rest] = sentences.map((sentence) => slots(sentence).toSorted().join());
    for (const other of rest) expect(`${code}: ${other}`).toBe(`${code}: ${first}`);
  }
});
