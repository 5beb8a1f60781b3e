import { describe, expect, test } from 'vitest';
import { documentsInForce, readableDocuments } from './documents.ts';
import { viewerOfSystem } from './qualification.ts';
import { buyer, drafting, firm, interest, leader, opened, other, Play, paper, providing } from './testing/play.ts';

/** The documents of the qualification file: real files, replaced and withdrawn, and who may read which (ORES-03). */

const newer = { ...paper, sha256: 'b'.repeat(64) };
const newest = { ...paper, sha256: 'c'.repeat(64) };
const safety = { type: 'provide-document', document: 'veiligheidsbestek', language: 'nl', file: newer } as const;
const withdrawing = {
  type: 'withdraw-document',
  document: 'veiligheidsbestek',
  language: 'nl',
  reason: 'It named a norm that has ended.',
} as const;

function sent(play: Play, to = 'firm'): Play {
  return play.does(buyer, { type: 'send-qualification-file', case: play.case(to).key });
}

function hashesFor(play: Play, actor: typeof firm): readonly string[] {
  const own = readableDocuments(play.file, viewerOfSystem(play.file, actor));
  return own
    .filter(({ document, language }) => document === 'veiligheidsbestek' && language === 'nl')
    .map(({ file }) => file.sha256.slice(0, 1));
}

describe('ORES-03: documents', () => {
  test('are files that the authority provides, of a kind that opens anywhere and not too large', () => {
    const play = new Play().does(leader, drafting, { type: 'grant-system-role', user: 'buyer', role: 'buyer' });
    expect(play.code(firm, safety)).toBe('role-needed');
    expect(play.code(buyer, { ...safety, document: 'geheim' })).toBe('no-such-document-of-file');
    expect(play.code(buyer, { ...safety, language: 'en' })).toBe('language-not-offered');
    const program = { ...newer, name: 'run.exe', mediaType: 'application/octet-stream' };
    expect(play.refusal(buyer, { ...safety, file: program })).toMatchObject({
      code: 'document-not-readable',
      params: { name: 'run.exe' },
    });
    expect(play.code(buyer, { ...safety, file: { ...newer, size: 50_000_001 } })).toBe('document-too-large');
    expect(play.code(buyer, withdrawing)).toBe('document-not-provided');
    play.does(buyer, safety);
    expect(play.code(buyer, safety)).toBe('document-provided-already');
    expect(play.code(firm, withdrawing)).toBe('role-needed');
    expect(documentsInForce(play.file).map(({ file }) => file)).toEqual([newer]);
  });

  test('are sent whole, in the language of the case, each by its hash', () => {
    const play = opened().does(buyer, withdrawing).does(firm, interest);
    const refusal = play.refusal(buyer, { type: 'send-qualification-file', case: play.case().key });
    expect(refusal).toEqual({ code: 'documents-missing', params: { missing: 'Veiligheidsbestek' } });
    sent(play.does(buyer, safety));
    const files = play.case().fileSent?.files ?? [];
    expect(files).toHaveLength(7);
    expect(files).toContainEqual({ document: 'veiligheidsbestek', sha256: newer.sha256 });
    // French ones were there all the time.
    expect(play.does(other, { ...interest, language: 'fr' }).file.cases).toHaveLength(2);
    expect(() => sent(play, 'other')).not.toThrow();
  });

  test('are read by who was sent them: as they were then and what came after, by nobody else, by staff all that ever was', () => {
    const play = opened().does(buyer, safety).does(firm, interest).does(other, interest);
    expect(hashesFor(play, firm)).toEqual([]);
    sent(play);
    expect(hashesFor(play, firm)).toEqual(['b']);
    play.does(buyer, { ...safety, file: newest }, withdrawing);
    expect(hashesFor(play, firm)).toEqual(['b', 'c']);
    expect(hashesFor(play, other)).toEqual([]);
    expect(hashesFor(play, buyer)).toEqual(['a', 'b', 'c']);
    expect(documentsInForce(play.file)).toHaveLength(13);
    expect(play.file.provided.find(({ file }) => file === newest)?.until?.reason).toBe(withdrawing.reason);
  });
});

test('each language of each document is provided once in the play of other tests', () => {
  expect(providing(opened())).toHaveLength(14);
});
