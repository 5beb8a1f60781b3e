import { expect, test } from 'vitest';
import { sourceSchema, stepSchema } from '#callout/api/basics.ts';
import { courseWords } from '../calls/words.ts';
import { ownDataWords } from './words.ts';

test('BHV-15: whoever reads his own data reads words: each code of a source, step and event has one', () => {
  const events = Object.keys(courseWords).filter((key) => /^[A-Z]/.test(key));
  expect(events).toContain('CallRaised');
  const codes = [...sourceSchema.options, ...stepSchema.options, ...events, 'drill', 'test'];
  const about = new Set(['WaveExhausted', 'ProgressNoted']);
  expect(codes.filter((code) => !about.has(code) && !Object.hasOwn(ownDataWords, code))).toEqual([]);
});
