import { expect, test } from 'vitest';
import { begun, changed, redone, settled, undone } from './history.ts';

test('steps are gone back and forth; what is typed in one go is one step', () => {
  let history = changed(changed(begun('a'), 'ab', 'text'), 'abc', 'text');
  history = changed(history, 'x', 'field');
  expect(undone(history).now).toBe('abc');
  expect(undone(undone(history)).now).toBe('a');
  expect(undone(undone(undone(history))).now).toBe('a');
  expect(redone(undone(undone(history))).now).toBe('abc');
  expect(redone(redone(undone(undone(history)))).now).toBe('x');
  expect(redone(history)).toMatchObject({ now: 'x', coming: [] });
});

test('a change after going back drops what was to come', () => {
  const history = changed(undone(changed(begun('a'), 'b')), 'c');
  expect(redone(history).now).toBe('c');
  expect(undone(history).now).toBe('a');
});

test('the same thing typed again later is a step of its own', () => {
  const history = changed(settled(changed(begun('a'), 'b', 'text')), 'c', 'text');
  expect(undone(history).now).toBe('b');
  expect(changed(history, 'c', 'text')).toBe(history);
});

test('only so many steps are kept', () => {
  let history = begun('0');
  for (let step = 1; step <= 300; step += 1) history = changed(history, String(step));
  expect(history.past).toHaveLength(200);
});
