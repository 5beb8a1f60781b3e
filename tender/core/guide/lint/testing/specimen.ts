import { readFileSync } from 'node:fs';
import { readGuide } from '../../read.ts';
import type { Guide } from '../../schema/guide.ts';

export const specimenSource = readFileSync(new URL('./specimen.yaml', import.meta.url), 'utf8');

/** A guide in which no rule finds anything. */
export function specimen(): Guide {
  const { guide, problems } = readGuide(specimenSource, 'specimen.yaml');
  if (guide === undefined) throw new Error(`the specimen cannot be read: ${JSON.stringify(problems[0])}`);
  return guide;
}
