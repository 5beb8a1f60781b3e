import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './json.ts';

test('keys are sorted at every depth and nothing stands between', () => {
  expect(canonicalJson({ b: 1, a: [true, null, { d: 'é', c: -0 }] })).toBe('{"a":[true,null,{"c":0,"d":"é"}],"b":1}');
});

test('keys sort by UTF-16 code unit, as RFC 8785 shows it', () => {
  const example = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
  expect(canonicalJson(example)).toBe('{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}');
});

test('one value has one text, which reads back as that value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    }),
    { seed: 1 },
  );
});

test('the order in which properties were set leaves no trace', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      expect(canonicalJson(Object.fromEntries(Object.entries(value).toReversed()))).toBe(canonicalJson(value));
    }),
    { seed: 1 },
  );
});

test('a property that is undefined is left out, as storing it would do', () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
});

test('what JSON cannot hold is a fault and never silently changed', () => {
  const noon = Temporal.Instant.from('2025-10-06T10:00:00Z');
  for (const value of [
    Number.NaN,
    Number.POSITIVE_INFINITY,
    1n,
    undefined,
    noon,
    new Date(0),
    new Map(),
    [undefined],
    Array(1),
    () => 1,
    Symbol('s'),
  ]) {
    expect(() => canonicalJson({ value: [value] })).toThrow(TypeError);
  }
});

test('nesting without end stops with a clear error', () => {
  let nested: unknown = 1;
  for (let depth = 0; depth < 100_000; depth += 1) nested = [nested];
  expect(() => canonicalJson(nested)).toThrow(/nested deeper/);
  const loop: Record<string, unknown> = {};
  loop['self'] = loop;
  expect(() => canonicalJson(loop)).toThrow(/nested deeper/);
});
