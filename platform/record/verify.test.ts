import { ed25519 } from '@noble/curves/ed25519.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonValue } from '#platform/kernel/json.ts';
import { ok, refuse } from '#platform/kernel/result.ts';
import { slots } from '#platform/kernel/words.ts';
import { toBase64 } from './base64.ts';
import { checkpointText, originOf, type Signer, signNote, verifierKeyOf } from './checkpoint.ts';
import { hashOfLeaf, leafText, parseLeaf, type StoredEvent } from './envelope.ts';
import { rootOf } from './merkle.ts';
import { verifyStream } from './verify.ts';
import { recordWords } from './words.ts';

const secret = new Uint8Array(32).fill(7);
const key: Signer = {
  name: 'tenders.example',
  verifierKey: verifierKeyOf('tenders.example', ed25519.getPublicKey(secret)),
  sign: (bytes) => ed25519.sign(bytes, secret),
};

function event(seq: number, more: Partial<StoredEvent> = {}): StoredEvent {
  const at = `2025-10-06T10:00:0${seq}.000Z`;
  const salt = `c2FsdC1vZi1ldmVudC0wMDA${seq}`;
  return { stream: 'file-1', seq, at, actor: 'system', type: 'tender-received', data: { seal: seq }, salt, ...more };
}

function signed(texts: readonly string[], more: { origin?: string; size?: number } = {}): string {
  const root = toBase64(rootOf(texts.map(hashOfLeaf)));
  return signNote(checkpointText({ origin: originOf(key.name, 'file-1'), size: texts.length, root, ...more }), key);
}

const texts = [1, 2, 3, 4, 5].map((seq) => leafText(event(seq)));
const head = signed(texts);

/** What a verifier says of other texts under the head that was signed for the true ones. */
function verdict(claimed: readonly string[], note = head) {
  return verifyStream(claimed, note, key.verifierKey);
}

/** A head signed, wrongly, for these very texts: what a corrupt operator who holds the key could publish. */
function verdictOfForger(claimed: readonly string[]) {
  return verdict(claimed, signed(claimed));
}

describe('the stream as it was signed', () => {
  test('verifies, and gives size and root', () => {
    expect(verdict(texts)).toEqual(ok({ size: 5, root: toBase64(rootOf(texts.map(hashOfLeaf))) }));
  });

  test('verifies when nothing happened yet', () => {
    expect(verdict([], signed([]))).toEqual(ok({ size: 0, root: '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' }));
  });
});

describe('whatever is done to it is found', () => {
  test('an event taken out', () => {
    for (const [index] of texts.entries()) {
      expect(verdict(texts.toSpliced(index, 1))).toEqual(refuse('event-missing', { seq: index + 1 }));
    }
  });

  test('two events exchanged', () => {
    const [one, two, ...rest] = texts;
    expect(verdict([two, one, ...rest].filter((text) => text !== undefined))).toEqual(
      refuse('event-out-of-order', { seq: 1 }),
    );
  });

  test('two events exchanged and numbered anew', () => {
    const exchanged = [event(1), event(2, { data: { seal: 3 } }), event(3, { data: { seal: 2 } }), event(4), event(5)];
    expect(verdict(exchanged.map(leafText))).toEqual(refuse('root-differs', { size: 5 }));
  });

  test('an event told twice', () => {
    expect(verdict(texts.toSpliced(2, 0, leafText(event(2))))).toEqual(refuse('event-out-of-order', { seq: 3 }));
  });

  test('an event added', () => {
    expect(verdict([...texts, leafText(event(6))])).toEqual(refuse('event-not-signed', { seq: 6 }));
  });

  test('an event written in another way', () => {
    const spaced = JSON.stringify(event(2), undefined, 1);
    expect(verdict(texts.with(1, spaced))).toEqual(refuse('event-malformed', { seq: 2 }));
    const more = leafText(event(2)).replace('{', '{"a":1,');
    expect(verdict(texts.with(1, more))).toEqual(refuse('event-malformed', { seq: 2 }));
  });

  test('any one character changed', { timeout: 20_000 }, () => {
    fc.assert(
      fc.property(fc.nat(4), fc.nat(), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), (index, at, char) => {
        const text = texts[index] ?? '';
        const place = at % text.length;
        const changed = text.slice(0, place) + char + text.slice(place + 1);
        expect(verdict(texts.with(index, changed)).ok).toBe(changed === text);
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  test('a head of another file of the same authority', () => {
    const other = signed(texts, { origin: originOf(key.name, 'file-2') });
    expect(verdict(texts, other)).toEqual(
      refuse('checkpoint-of-other-stream', { origin: 'tenders.example/file-2', stream: 'file-1' }),
    );
  });

  test('a head that is signed and says nothing', () => {
    expect(verdict(texts, signNote('hello\n', key))).toEqual(refuse('checkpoint-malformed'));
  });

  test('a head that is not signed by the key', () => {
    const name = 'forger.example';
    const forger = { ...key, name, verifierKey: verifierKeyOf(name, ed25519.getPublicKey(secret)) };
    expect(verifyStream(texts, head, forger.verifierKey)).toEqual(refuse('note-not-signed', { key: name }));
    expect(verifyStream(texts, head, 'forger')).toEqual(refuse('verifier-key-malformed'));
  });
});

describe('who holds the key still cannot sign', () => {
  test('a gap', () => {
    expect(verdictOfForger(texts.toSpliced(1, 1))).toEqual(refuse('event-missing', { seq: 2 }));
  });

  test('an event of another file', () => {
    const mixed = texts.with(2, leafText(event(3, { stream: 'file-2' })));
    expect(verdictOfForger(mixed)).toEqual(refuse('event-of-other-stream', { seq: 3, stream: 'file-2' }));
  });

  test('an event before its predecessor', () => {
    const back = texts.with(3, leafText(event(4, { at: '2025-10-06T09:59:59.999Z' })));
    expect(verdictOfForger(back)).toEqual(refuse('event-time-set-back', { seq: 4 }));
  });
});

describe('text that is no event is refused, not followed', () => {
  test.each([
    ['no JSON', 'x'],
    ['null', 'null'],
    ['a list', '[]'],
    ['no data', leafText(event(1)).replace('"data":{"seal":1},', '')],
    ['no salt', leafText(event(1)).replace(/"salt":"[^"]+",/, '')],
    ['a salt that can be guessed', leafText(event(1, { salt: 'short' }))],
    ['seq 0', leafText(event(1, { seq: 0 }))],
    ['half a seq', leafText(event(1, { seq: 1.5 }))],
    ['a local time', leafText(event(1, { at: '2025-10-06T12:00' }))],
    ['nesting without end', leafText(event(1)).replace('{"seal":1}', '['.repeat(5000) + ']'.repeat(5000))],
  ])('%s', (_, text) => {
    expect(verdict(texts.with(0, text))).toEqual(refuse('event-malformed', { seq: 1 }));
  });
});

describe('the text of an event', () => {
  test('is canonical JSON of the seven fields', () => {
    expect(leafText(event(1))).toBe(
      '{"actor":"system","at":"2025-10-06T10:00:01.000Z","data":{"seal":1},"salt":"c2FsdC1vZi1ldmVudC0wMDA1","seq":1,"stream":"file-1","type":"tender-received"}',
    );
  });

  test('gives back whatever data JSON can hold', () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: 'binary' }), (json) => {
        const known = event(1, { data: JSON.parse(json) as JsonValue });
        expect(parseLeaf(leafText(known))).toEqual(known);
      }),
      { seed: 1 },
    );
  });
});

test('every code has a sentence in three languages with the same slots', () => {
  for (const [code, sentences] of Object.entries(recordWords)) {
    const [dutch, ...others] = sentences.map((sentence) => slots(sentence).toSorted());
    expect(others, code).toEqual([dutch, dutch]);
  }
});
