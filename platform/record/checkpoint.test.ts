import { ed25519 } from '@noble/curves/ed25519.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ok, refuse } from '#platform/kernel/result.ts';
import { fromBase64, toBase64 } from './base64.ts';
import {
  checkpointText,
  openNote,
  readCheckpoint,
  readVerifierKey,
  type Signer,
  signNote,
  verifierKeyOf,
} from './checkpoint.ts';

function signer(name: string, seed: number): Signer {
  const secret = new Uint8Array(32).fill(seed);
  return {
    name,
    verifierKey: verifierKeyOf(name, ed25519.getPublicKey(secret)),
    sign: (bytes) => ed25519.sign(bytes, secret),
  };
}

const town = signer('tenders.example/town', 1);
const witness = signer('witness.example', 2);
const root = '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';
const text = checkpointText({ origin: 'tenders.example/town/file-1', size: 7, root });
const note = signNote(text, town);

describe('a head signed by another implementation', () => {
  /** A tree head that the public checksum database of the Go language signed. */
  const key = 'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8';
  const head = 'go.sum database tree\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n';
  const line =
    '— sum.golang.org Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n';

  test('opens and reads', () => {
    expect(openNote(`${head}\n${line}`, key)).toEqual(ok(head));
    expect(readCheckpoint(head)).toEqual(
      ok({
        origin: 'go.sum database tree',
        size: 20_852_163,
        root: 'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=',
      }),
    );
  });

  test('does not open for another size', () => {
    const other = `${head.replace('20852163', '20852164')}\n${line}`;
    expect(openNote(other, key)).toEqual(refuse('checkpoint-signature-wrong', { key: 'sum.golang.org' }));
  });
});

describe('a signed note', () => {
  test('is text, blank line, signature line', () => {
    const [origin, size, hash, blank, signature, end, ...rest] = note.split('\n');
    expect([origin, size, hash, blank, end, rest]).toEqual(['tenders.example/town/file-1', '7', root, '', '', []]);
    expect(signature).toMatch(/^— tenders\.example\/town [A-Za-z0-9+/]{90,91}=$/);
    expect(openNote(note, town.verifierKey)).toEqual(ok(text));
  });

  test('may carry the signatures of witnesses, and each opens it', () => {
    const cosigned = note + signNote(text, witness).slice(text.length + 1);
    expect(openNote(cosigned, town.verifierKey)).toEqual(ok(text));
    expect(openNote(cosigned, witness.verifierKey)).toEqual(ok(text));
  });

  test('does not open for a key that did not sign it', () => {
    expect(openNote(note, witness.verifierKey)).toEqual(refuse('note-not-signed', { key: witness.name }));
    const namesake = signer(town.name, 3);
    expect(openNote(note, namesake.verifierKey)).toEqual(refuse('note-not-signed', { key: town.name }));
  });

  test('is refused whole when one signature of the key is wrong', () => {
    const twice = note + signNote(text.replace('7', '8'), town).slice(text.length + 1);
    expect(openNote(twice, town.verifierKey)).toEqual(refuse('checkpoint-signature-wrong', { key: town.name }));
  });

  test('with one character changed anywhere is refused', { timeout: 20_000 }, () => {
    fc.assert(
      fc.property(fc.nat(note.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, char) => {
        const changed = note.slice(0, at) + char + note.slice(at + 1);
        expect(openNote(changed, town.verifierKey).ok).toBe(changed === note);
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  test.each([
    ['empty', ''],
    ['without a signature', text],
    ['without the last newline', note.slice(0, -1)],
    ['with a control character', note.replace('town', 'to\twn')],
    ['with half a character', note.replace('town', 'to\ud800wn')],
    ['with a hyphen for the dash', note.replace('—', '-')],
    ['with base64 that is not canonical', note.replace(/=\n$/, '\n')],
    ['with a signature shorter than a key id', note.replace(/ [^ ]+=\n$/, ' AAAA\n')],
    ['with more than a hundred signatures', note + note.slice(text.length + 1).repeat(100)],
    ['of more than a million characters', `${'x'.repeat(1_000_000)}${note}`],
  ])('%s is refused as malformed', (_, malformed) => {
    expect(openNote(malformed, town.verifierKey)).toEqual(refuse('note-malformed'));
  });

  test('is not made of text that no note can hold', () => {
    expect(() => signNote('no newline', town)).toThrow(TypeError);
    expect(() => signNote('bell \u0007\n', town)).toThrow(TypeError);
  });
});

describe('a verifier key', () => {
  test('reads back', () => {
    expect(readVerifierKey(town.verifierKey)).toMatchObject({ ok: true, value: { name: 'tenders.example/town' } });
  });

  test.each([
    ['nothing', ''],
    ['another name with the same id', town.verifierKey.replace('town', 'city')],
    ['another signature type', 'a+00000000+Av4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8'],
    ['a cut key', town.verifierKey.slice(0, -4)],
    ['a space in the name', town.verifierKey.replace('town', 'to wn')],
  ])('that is %s is refused', (_, key) => {
    expect(readVerifierKey(key)).toEqual(refuse('verifier-key-malformed'));
    expect(openNote(note, key)).toEqual(refuse('verifier-key-malformed'));
  });

  test.each(['', 'a b', 'a+b', 'a\u00a0b', 'a\u0085b', 'a\u0000'])('cannot have the name %j', (name) => {
    expect(() => verifierKeyOf(name, new Uint8Array(32))).toThrow(TypeError);
  });
});

describe('the text of a checkpoint', () => {
  test('may have further lines, which are let through', () => {
    expect(readCheckpoint(`${text}more\n`)).toEqual(readCheckpoint(text));
  });

  test.each([
    ['no origin', `\n7\n${root}\n`],
    ['no size', `origin\n\n${root}\n`],
    ['a size with a leading zero', `origin\n07\n${root}\n`],
    ['a size below zero', `origin\n-1\n${root}\n`],
    ['a size too large to count', `origin\n9007199254740992\n${root}\n`],
    ['a root that is no hash', 'origin\n7\nAAAA\n'],
    ['no last newline', `origin\n7\n${root}`],
    ['an empty further line', `origin\n7\n${root}\n\nmore\n`],
    ['one line', 'origin'],
  ])('with %s is refused', (_, malformed) => {
    expect(readCheckpoint(malformed)).toEqual(refuse('checkpoint-malformed'));
  });

  test('is not made of an origin that breaks the line', () => {
    expect(() => checkpointText({ origin: 'a\nb', size: 1, root })).toThrow(TypeError);
  });
});

test('base64 is read only in the one form in which it is written', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), fc.string(), (bytes, noise) => {
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
      const read = fromBase64(noise);
      expect(read === undefined || toBase64(read) === noise).toBe(true);
    }),
    { seed: 1 },
  );
  expect(['AB==', 'AA=', 'A', ' AAAA', 'AA-_'].map(fromBase64)).toEqual(Array(5).fill(undefined));
});
