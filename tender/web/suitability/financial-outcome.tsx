import { type ReactNode, useMemo } from 'react';
import type { Language } from '#platform/kernel/language.ts';
import type { Why } from '#platform/kernel/why.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { StatusTag, type Tone } from '#platform/ui/status-tag.tsx';
import { Facts, Text } from '#platform/ui/text.tsx';
import type { Suitability } from '#tender/core/guide/schema/submission.ts';
import type { Party } from '#tender/core/procedure/submission/events.ts';
import { membersOf } from '#tender/core/procedure/submission/stated-items.ts';
import { judgeFinancial } from '#tender/core/suitability/chain.ts';
import { explainRequirement } from '#tender/core/suitability/explain.ts';
import { entitiesOf, explainFinancial } from '#tender/core/suitability/explain-chain.ts';
import type { Outcome } from '#tender/core/suitability/outcome.ts';
import { compileFinancial } from '#tender/core/suitability/rule.ts';
import type { FinancialStatement } from '#tender/core/suitability/statement.ts';
import { suitabilityPageWords } from './words.ts';

interface FinancialOutcomeProps {
  readonly requirement: Suitability;
  readonly statement: FinancialStatement;
  readonly parties: readonly Party[];
}

/** What the stated figures come to: of the whole, and of each company by requirement; each explains itself (CVO-12, CVO-13). */
export function FinancialOutcome({ requirement, statement, parties }: FinancialOutcomeProps): ReactNode {
  const t = useWords(suitabilityPageWords);
  const { language } = useLanguage();
  const judged = useMemo(
    () => judge(requirement, statement, parties, language),
    [requirement, statement, parties, language],
  );
  if (judged === undefined) return <Text>{t('nothingStated')}</Text>;
  return (
    <Stack>
      <div>
        <OutcomeTag outcome={judged.outcome} why={judged.why} />
      </div>
      <Facts
        facts={judged.lines.map(({ label, outcome, why }) => ({
          label,
          value: <OutcomeTag outcome={outcome} why={why} />,
        }))}
      />
    </Stack>
  );
}

interface Line {
  readonly label: string;
  readonly outcome: Outcome;
  readonly why: Why;
}

function judge(
  { financial: rule, title }: Suitability,
  statement: FinancialStatement,
  parties: readonly Party[],
  language: Language,
): { readonly outcome: Outcome; readonly why: Why; readonly lines: readonly Line[] } | undefined {
  const compiled = rule === undefined ? undefined : compileFinancial(rule);
  if (rule === undefined || compiled?.ok !== true || statement.entities.length === 0) return undefined;
  const result = judgeFinancial(compiled.value, statement, membersOf(parties));
  const explaining = { rule, language };
  const lines = entitiesOf(result.members.flatMap(({ subjects }) => subjects)).flatMap((entity) =>
    entity.requirements.map((one): Line => {
      const asked = rule.requirements.find(({ id }) => id === one.requirement)?.title ?? one.requirement;
      const why = explainRequirement(explaining, entity, one);
      return { label: `${entity.entity.name}, ${asked}`, outcome: one.outcome, why };
    }),
  );
  return { outcome: result.outcome, why: explainFinancial(explaining, title, statement, result), lines };
}

const tones: Readonly<Record<Outcome, Tone>> = { met: 'good', failed: 'bad', open: 'warn', unknown: 'neutral' };

export function OutcomeTag({ outcome, why }: { readonly outcome: Outcome; readonly why: Why }): ReactNode {
  const t = useWords(suitabilityPageWords);
  return (
    <StatusTag tone={tones[outcome]} why={why}>
      {t(outcome)}
    </StatusTag>
  );
}
