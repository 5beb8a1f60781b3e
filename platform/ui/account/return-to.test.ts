import { expect, test } from 'vitest';
import { returnTo } from './return-to.ts';

const to = (address: string) => returnTo(new URLSearchParams({ to: address }));

test('after signing in one comes back to the page one came from, and never lands on another website', () => {
  expect(to('/procedures/almelo/questions?at=3')).toBe('/procedures/almelo/questions?at=3');
  for (const bad of [
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'javascript:alert(1)',
    '/\t/elsewhere.example',
    '',
    '/sign-in?to=/',
  ]) {
    expect(to(bad), bad).toBe('/');
  }
  expect(returnTo(new URLSearchParams())).toBe('/');
});
