import { z } from 'zod';
import { textSchema } from './basics.ts';

/**
 * The guide in another language: each of its texts with how it reads there. Rules, numbers, dates and ids are said once, in the guide itself,
 * so that the languages cannot disagree about them. A text that occurs in several places reads the same in each.
 */
export const translationSchema = z.strictObject({
  language: z.enum(['nl', 'fr', 'en']),
  texts: z
    .array(z.strictObject({ text: textSchema, reads: textSchema }))
    .min(1)
    .max(2000),
});

export type Translation = z.infer<typeof translationSchema>;

export type Reads = (text: string) => string;

/** What a text reads in the language; itself where nothing is said of it. */
export function readingOf({ texts }: Translation): Reads {
  const all = new Map(texts.map(({ text, reads }) => [text, reads]));
  return (text) => all.get(text) ?? text;
}
