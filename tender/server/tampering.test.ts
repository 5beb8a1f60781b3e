import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyStream } from '#platform/record/verify.ts';
import { openSigningKey } from '#platform/store/signing-key.ts';
import { streamOf } from './procedure-files.ts';
import { openTestApplication, type TestApplication } from './testing/application.ts';

/** What somebody with all rights on the machine does to the log of a procedure, and what shows it. */

const stream = streamOf('schoonmaak');
let application: TestApplication;
let texts: readonly string[];
/** The signed head that somebody outside has kept. */
let kept: string;

beforeAll(async () => {
  application = await openTestApplication();
  await application.playTo('opening');
  const record = await application.application.parts.store.record(stream);
  if (record === undefined) throw new Error('no record');
  texts = record.texts;
  kept = record.head.checkpoint;
});

afterAll(() => application.close());

const codeOf = (changed: readonly string[], checkpoint = kept): string => {
  const verified = verifyStream(changed, checkpoint, application.signer.verifierKey);
  return verified.ok ? 'verified' : verified.error.code;
};

const placed = () => texts.findIndex((text) => text.includes('"type":"TenderPlaced"'));

describe('AnnexIV-g, ASVS-11.4.3, ASVS-16.4.2, threat: corrupt operator: a log', () => {
  test('verifies as it is', () => {
    expect(codeOf(texts)).toBe('verified');
    expect(placed()).toBeGreaterThan(0);
  });

  test('threat: corrupt buyer, threat: deleted tender: without a tender that was placed does not verify', () => {
    expect(codeOf(texts.toSpliced(placed(), 1))).not.toBe('verified');
  });

  test('threat: back dating: in which a tender came earlier, or from somebody else, does not verify', () => {
    const text = texts[placed()] ?? '';
    for (const changed of [
      text.replace('"at":"2026-04-07T09', '"at":"2026-04-07T08'),
      text.replace('blink', 'glans'),
    ]) {
      expect(changed).not.toBe(text);
      expect(codeOf(texts.toSpliced(placed(), 1, changed))).not.toBe('verified');
    }
  });

  test('threat: added tender: with an event added, doubled, exchanged or cut off does not verify', () => {
    const [first = '', second = ''] = texts;
    expect(codeOf([...texts, first])).not.toBe('verified');
    expect(codeOf([first, ...texts])).not.toBe('verified');
    expect(codeOf([second, first, ...texts.slice(2)])).not.toBe('verified');
    expect(codeOf(texts.slice(0, -1))).not.toBe('verified');
  });

  test('ASVS-11.6.1: that is signed anew with another key does not verify', async () => {
    const [name = ''] = kept.split('\n');
    const forger = await openSigningKey(`${application.storeFile}-forger`, name);
    const verified = verifyStream(texts, kept, forger.verifierKey);
    expect(verified.ok).toBe(false);
  });

  test('that was changed in the database itself is not read as if nothing happened', async () => {
    const db = new DatabaseSync(application.storeFile);
    db.exec('DROP TRIGGER event_unchanged');
    const { changes } = db
      .prepare(`UPDATE event SET leaf = replace(leaf, 'Hoe groot', 'Hoe klein') WHERE leaf LIKE '%QuestionAsked%'`)
      .run();
    db.close();
    expect(Number(changes)).toBe(1);
    const record = await application.application.parts.store.record(stream);
    expect(codeOf(record?.texts ?? [], record?.head.checkpoint)).not.toBe('verified');
  });
});
