import type { Criterion } from '#tender/core/guide/schema/award.ts';
import type { Guide } from '#tender/core/guide/schema/guide.ts';

/** What this guide calls the things that people have to name. */

export function priceItem({ submission }: Guide): string {
  return submission.checklist.find(({ kind }) => kind === 'price-sheet')?.id ?? 'prijs';
}

export function planItem({ submission }: Guide): string {
  return (
    submission.checklist.find(({ envelope, formats }) => envelope === 'quality' && formats.includes('pdf'))?.id ??
    'plan'
  );
}

export function groundOf({ exclusion }: Guide): string {
  return exclusion[0]?.id ?? 'fraude';
}

export function gradesOf({ award }: Guide, criterion: Criterion): readonly string[] {
  return award.scales.find(({ id }) => id === criterion.scale)?.grades.map(({ id }) => id) ?? [];
}
