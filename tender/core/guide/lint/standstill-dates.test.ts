import { expect, test } from 'vitest';
import { z } from 'zod';
import { vector } from '../../scoring/testing/guides.ts';
import { problemText } from '../problem.ts';
import { guideLines } from '../read.ts';
import { almelo, almeloSource, changed } from '../testing/almelo.ts';
import { lintGuide } from './lint.ts';

const base = almelo();
const lines = guideLines(almeloSource);

test('V48: twenty days after 4 November are 5 to 24 November, as the guide of Almelo prints', () => {
  const { inputs, expected } = vector(
    'V48',
    z.object({ sent: z.string() }),
    z.object({ from: z.string(), to: z.string(), ok: z.literal(true) }),
  );
  const phases = {
    '/planning/10/on': inputs.sent,
    '/planning/11/from': expected.from,
    '/planning/11/through': expected.to,
  };
  expect(changed(base, phases)).toEqual(base);
  expect(lintGuide(changed(base, phases), lines)).toEqual(lintGuide(base, lines));
});

test('V46: a standstill that would end on a Sunday runs on to Monday, and the guide that prints the Sunday is told', () => {
  const { inputs, expected } = vector('V46', z.object({ sent: z.string() }), z.object({ end: z.string() }));
  const guide = changed(base, {
    '/planning/10/on': inputs.sent,
    '/planning/11/from': '2025-12-23',
    '/planning/11/through': expected.end,
    '/planning/13/on': '2026-01-13',
    '/planning/14/month': '2026-01',
    '/submission/validity/after': { days: 120 },
  });
  const [problem] = lintGuide(guide, lines).filter(({ code }) => code === 'standstill-runs-on');
  expect(problem === undefined ? '' : problemText(problem, 'nl')).toBe(
    'De opschortende termijn zou eindigen op zondag 11 januari 2026, geen werkdag, en loopt daarom door tot en met maandag 12 januari 2026. Neem die datum over.',
  );
});
