import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersSchema } from '../alarm/commands.ts';
import { hasSentence } from '../words.ts';
import { largestFrame, type PhoneFrame, type ServerFrame } from './frames.ts';
import { readPhoneFrame, readServerFrame } from './read.ts';

const hello = {
  v: 1,
  type: 'hello',
  device: 'a-token-of-a-device',
  last: 0,
  app: { kind: 'simulated', version: '1' },
  can: { push: false, sound: true, vibrate: true, background: false },
};
const progress = {
  v: 1,
  type: 'progress',
  id: 'p-1',
  call: 'call-1',
  step: 'coming',
  at: '2026-11-23T08:30:05.000Z',
  minutes: 2,
};

const frames: readonly PhoneFrame[] = [
  { ...hello, v: 1, type: 'hello', app: { kind: 'simulated', version: '1' } },
  { v: 1, type: 'ack', seq: 7 },
  { v: 1, type: 'progress', id: 'p-1', call: 'call-1', step: 'coming', at: '2026-11-23T08:30:05.000Z', minutes: 2 },
  { v: 1, type: 'presence', location: 'noord', source: 'manual', says: 'here' },
  { v: 1, type: 'role', id: 'r-1', call: 'call-1', role: 'ehbo' },
  { v: 1, type: 'message-read', call: 'call-1', message: 'm-1' },
  {
    v: 1,
    type: 'evaluation',
    id: 'e-1',
    call: 'call-1',
    answers: answersSchema.parse({ arrivedInTime: true }),
    remarks: 'Deur op slot',
  },
  { v: 1, type: 'ping', n: 3 },
];

function code(data: string | Uint8Array): string {
  const read = readPhoneFrame(data);
  return read.ok ? 'read' : read.error.code;
}

const refusals = [
  'frame-too-large',
  'frame-not-text',
  'frame-malformed',
  'frame-version-unknown',
  'frame-unknown',
  'frame-wrong',
];

describe('a frame of a phone', () => {
  test('every kind is read as it was written, as text and as bytes', () => {
    for (const frame of frames) {
      const text = JSON.stringify(frame);
      expect(readPhoneFrame(text)).toEqual({ ok: true, value: frame });
      expect(readPhoneFrame(new TextEncoder().encode(text))).toEqual({ ok: true, value: frame });
    }
  });

  test('what is no frame is refused with a code', () => {
    expect(code('')).toBe('frame-malformed');
    expect(code('[1,2]')).toBe('frame-malformed');
    expect(code('null')).toBe('frame-malformed');
    expect(code(new Uint8Array([0xff, 0xfe, 0x00]))).toBe('frame-not-text');
    expect(code('{}')).toBe('frame-version-unknown');
    expect(code(JSON.stringify({ ...hello, v: 2 }))).toBe('frame-version-unknown');
    for (const type of ['talk', 'constructor', '__proto__', 7, null])
      expect(code(JSON.stringify({ v: 1, type }))).toBe('frame-unknown');
    for (const wrong of [
      { ...progress, step: 'dancing' },
      { ...progress, call: '../../etc' },
      { ...progress, at: 'yesterday' },
      { ...progress, minutes: -1 },
      { ...progress, minutes: '2' },
      { ...progress, responder: 'another' },
      { ...hello, last: Number.MAX_SAFE_INTEGER + 1 },
      { ...hello, last: 0.5 },
    ])
      expect(code(JSON.stringify(wrong)), JSON.stringify(wrong)).toBe('frame-wrong');
    expect(code(`{"v":1,"type":"ping","n":1,"__proto__":{"admin":true}}`)).toBe('frame-wrong');
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  test('nothing larger than the limit is even looked at, counted in bytes', () => {
    const padded = (bytes: number) => JSON.stringify({ v: 1, type: 'ping', n: 1 }).padEnd(bytes);
    expect(code(padded(largestFrame))).toBe('read');
    expect(code(padded(largestFrame + 1))).toBe('frame-too-large');
    const wide = JSON.stringify({
      v: 1,
      type: 'evaluation',
      id: 'e',
      call: 'c',
      answers: {},
      remarks: '€'.repeat(6000),
    });
    expect(wide.length).toBeLessThan(largestFrame);
    expect(code(wide)).toBe('frame-too-large');
  });

  test('depth breaks nothing', () => {
    const deep = '['.repeat(8000) + ']'.repeat(8000);
    expect(code(deep)).toBe('frame-malformed');
    expect(code(`{"v":1,"type":"ping","n":${deep}}`)).toBe('frame-wrong');
    expect(
      code(`{"v":1,"type":"evaluation","id":"e","call":"c","answers":${'{"a":'.repeat(2000)}1${'}'.repeat(2000)}}`),
    ).toBe('frame-wrong');
  });

  test('whatever bytes come in, it is a frame or a refusal with a sentence; nothing throws', () => {
    const mutated = fc
      .tuple(fc.constantFrom(...frames), fc.nat(200), fc.string({ maxLength: 12 }))
      .map(([frame, at, text]) => {
        const whole = JSON.stringify(frame);
        return whole.slice(0, at) + text + whole.slice(at + text.length);
      });
    const objects = fc.json({ maxDepth: 6 });
    const replaced = fc
      .tuple(fc.constantFrom(...frames), fc.nat(8), fc.jsonValue({ maxDepth: 4 }))
      .map(([frame, member, value]) => {
        const key = Object.keys(frame)[member] ?? 'extra';
        return JSON.stringify({ ...frame, [key]: value });
      });
    const bytes = fc.uint8Array({ maxLength: 200 });
    fc.assert(
      fc.property(fc.oneof(mutated, objects, replaced, bytes, fc.string()), (data) => {
        const read = readPhoneFrame(data);
        if (read.ok) expect(frames.map(({ type }) => type)).toContain(read.value.type);
        else {
          expect(refusals).toContain(read.error.code);
          expect(hasSentence(read.error.code)).toBe(true);
        }
        expect(() => readServerFrame(data)).not.toThrow();
      }),
      { seed: 1, numRuns: 5000 },
    );
  });
});

test('a client reads what this server says, and passes over what a later one may add', () => {
  const over: ServerFrame = { v: 1, type: 'over', seq: 4, call: 'call-1', how: 'all-clear' };
  expect(readServerFrame(JSON.stringify(over))).toEqual({ ok: true, value: over });
  const later = readServerFrame(JSON.stringify({ ...over, more: 1 }));
  expect(later).toEqual({ ok: true, value: over });
  const kind = (frame: unknown) => {
    const read = readServerFrame(JSON.stringify(frame));
    return read.ok ? 'read' : read.error.code;
  };
  expect(kind({ v: 1, type: 'talk', seq: 1 })).toBe('frame-unknown');
  expect(kind({ ...over, how: 'fire' })).toBe('frame-wrong');
});
