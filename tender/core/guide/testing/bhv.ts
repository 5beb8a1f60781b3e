import { readFileSync } from 'node:fs';
import { readGuide } from '../read.ts';
import type { Guide } from '../schema/guide.ts';

/** The national open procedure with grades in consensus. */
export const bhvSource = readFileSync(
  new URL('../../../../examples/rocmn-bhv-app/leidraad.yaml', import.meta.url),
  'utf8',
);

export function bhv(): Guide {
  const { guide, problems } = readGuide(bhvSource, 'guide.yaml');
  if (guide === undefined) throw new Error(`the example cannot be read: ${JSON.stringify(problems[0])}`);
  return guide;
}
