import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guideForLot } from './lots.ts';
import { readGuide } from './read.ts';
import type { Guide } from './schema/guide.ts';
import { guideIn, languagesOf, textsToTranslate } from './translated.ts';

/** A real guide that is written in Dutch and French, as a Belgian authority has to. */
function bilingual(): Guide {
  const file = new URL('../../../examples/ores-kwalificatie/opdracht/leidraad.yaml', import.meta.url);
  const { guide } = readGuide(readFileSync(file, 'utf8'), 'leidraad.yaml');
  if (guide === undefined) throw new Error('the example is a guide');
  return guide;
}

describe('a guide in two languages', () => {
  const guide = bilingual();
  const french = guideIn(guide, 'fr');

  test('reads in each of them, and in the language it was written in where there is no other', () => {
    expect(languagesOf(guide)).toEqual(['nl', 'fr']);
    expect(french.language).toBe('fr');
    expect(french.planning.map(({ title }) => title)).toContain('Date limite de remise des offres');
    expect(french.award.scales[0]?.grades.map(({ title }) => title)).toEqual(['Fort', 'Bon', 'Faible']);
    expect(guideIn(guide, 'en')).toBe(guide);
    expect(guideIn(guide, 'nl')).toBe(guide);
  });

  test('rules the same in each: nothing but texts differs', () => {
    const written = textsToTranslate(guide);
    const kept = new Set(written.map(({ text }) => text));
    expect(textsToTranslate(french).filter(({ text }) => kept.has(text) && text !== 'Fraude')).toEqual([]);
    const bones = ({ award, planning, negotiation, submission }: Guide): unknown => ({
      weights: award.criteria.map(({ id, weight }) => [id, weight]),
      points: award.criteria.map((one) => ('points' in one ? one.points : undefined)),
      planning: planning.map(({ title: _title, source: _source, ...dates }) => dates),
      days: negotiation?.days,
      items: submission.checklist.map(({ id, kind, whenMissing }) => [id, kind, whenMissing]),
      functions: award.committee?.members,
    });
    expect(bones(french)).toEqual(bones(guide));
  });

  test('has one price sheet, which everybody gets in one form', () => {
    expect(french.priceSheet).toEqual({ ...guide.priceSheet, language: 'nl' });
  });

  test('read back, it is the same guide', () => {
    expect(languagesOf(french)).toEqual(['fr', 'nl']);
    const back = guideIn(french, 'nl');
    expect({ ...back, priceSheet: guide.priceSheet, translations: [] }).toEqual({ ...guide, translations: [] });
  });

  test('names the lot in the title of its guide', () => {
    const lots = [{ id: 'noord', title: 'Technisch bestek' }, ...guide.lots];
    const own = guideForLot({ ...guide, lots }, 'noord');
    if (!own.ok) throw new Error(own.error.code);
    expect(own.value.title).toBe('Sleufwerken en kabels Henegouwen 2029-2031 – Technisch bestek');
    expect(guideIn(own.value, 'fr').title).toBe(
      'Travaux de tranchée et câbles en Hainaut 2029-2031 – Cahier des charges technique',
    );
  });
});
