import type { ReactNode } from 'react';
import { Section, Stack } from '#platform/ui/layout.tsx';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import type { ChecklistItem } from '#tender/core/guide/schema/submission.ts';
import type { TenderContent } from '#tender/core/procedure/submission/events.ts';
import { statedFor } from '#tender/core/procedure/submission/stated-items.ts';
import { FinancialOutcome } from './financial-outcome.tsx';
import { ReferencesOutcome, ReferencesShown } from './references-outcome.tsx';

interface StatedContentProps {
  readonly guide: Guide;
  readonly item: ChecklistItem;
  readonly content: TenderContent;
  /** The day of tendering. */
  readonly today: Temporal.PlainDate;
}

/** What was filled in on the page for one item, and what it comes to; nothing for an item of files. */
export function StatedContent({ guide, item, content, today }: StatedContentProps): ReactNode {
  const requirement = statedFor(guide, item);
  if (requirement === undefined) return null;
  if (item.kind === 'financial') {
    const statement = content.financial?.[requirement.id] ?? { entities: [] };
    return <FinancialOutcome requirement={requirement} statement={statement} parties={content.parties} />;
  }
  const references = content.references?.[requirement.id] ?? [];
  return (
    <Stack gap="l">
      <ReferencesOutcome requirement={requirement} references={references} today={today} />
      <ReferencesShown requirement={requirement} references={references} />
    </Stack>
  );
}

/** The same of every such item, for who reads a whole tender. */
export function AllStatedContent({ guide, content, today }: Omit<StatedContentProps, 'item'>): ReactNode {
  return guide.submission.checklist.map((item) =>
    statedFor(guide, item) === undefined ? null : (
      <Section key={item.id} title={item.title} level={3}>
        <StatedContent guide={guide} item={item} content={content} today={today} />
      </Section>
    ),
  );
}
