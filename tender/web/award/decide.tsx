import type { ReactNode } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Facts, List } from '#platform/ui/text.tsx';
import { clearDraft } from '#platform/ui/textarea-field.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import { placesOf } from '#tender/core/guide/places.ts';
import { partsIn } from '#tender/core/procedure/award/assignment.ts';
import type { Ranking } from '#tender/core/scoring/types.ts';
import { useCommand } from '../data/command.ts';
import { useProcedureId } from '../data/route.ts';
import { Deed } from '../frame/deed.tsx';
import { type AssignedFields, AssignParts } from './assign-parts.tsx';
import type { Scoring } from './scoring.ts';
import { WinnerNames } from './winner-names.tsx';
import { awardPageWords } from './words.ts';

interface DecideProps {
  readonly scoring: Scoring;
  readonly ranking: Ranking;
  /** A decision was taken before and is overtaken. */
  readonly again: boolean;
}

interface Filled {
  reasons: string;
  /** In the order of the winners; none where the guide has no parts. */
  parts: AssignedFields[];
}

/** The ranking says to whom; the decision fixes it with its reasons. */
export function Decide({ scoring, ranking, again }: DecideProps): ReactNode {
  const t = useWords(awardPageWords);
  const draftKey = `award-${useProcedureId()}`;
  const { guide, nameOf } = scoring;
  const parts = partsIn(guide);
  const form = useForm<Filled>({ defaultValues: { reasons: '', parts: [] } });
  const places = placesOf(guide);
  const won = ranking.rows.filter(({ rank }) => rank !== null && rank <= places).map(({ tenderer }) => tenderer);
  const reserve = ranking.rows.find(({ rank }) => rank === guide.contract.reserve?.rank)?.tenderer;
  if (won.length === 0) return null;
  return (
    <Section title={t(again ? 'decideAgain' : 'decide')} intro={t('decideIntro')} card>
      <Stack>
        <Facts
          facts={[
            { label: t('winner'), value: <WinnerNames names={won.map(nameOf)} /> },
            ...(reserve === undefined ? [] : [{ label: t('reserve'), value: nameOf(reserve) }]),
          ]}
        />
        {parts.length === 0 ? null : (
          <AssignParts
            form={form}
            parts={parts}
            winners={won.map((operator) => ({ operator, name: nameOf(operator) }))}
          />
        )}
        <WrittenField
          form={form}
          name="reasons"
          label={t('reasons')}
          hint={t('reasonsHint')}
          rows={5}
          draftKey={draftKey}
          needed={t('reasonsNeeded')}
        />
        <div>
          <TakeDecision
            form={form}
            won={won}
            assigns={parts.length > 0}
            name={won.map(nameOf).join(', ')}
            draftKey={draftKey}
          />
        </div>
      </Stack>
    </Section>
  );
}

interface TakeDecisionProps {
  readonly form: UseFormReturn<Filled>;
  readonly won: readonly string[];
  /** The guide has parts that the winners get. */
  readonly assigns: boolean;
  /** Of who wins, or of all who do. */
  readonly name: string;
  readonly draftKey: string;
}

function TakeDecision({ form, won, assigns, name, draftKey }: TakeDecisionProps): ReactNode {
  const t = useWords(awardPageWords);
  const decide = useCommand('decide-award');
  const act = async (): Promise<boolean> => {
    const { reasons, parts } = form.getValues();
    const assigned = won.map((operator, place) => ({
      operator,
      part: parts[place]?.part ?? '',
      reason: parts[place]?.reason ?? '',
    }));
    const done = await decide.send({ reasons, ...(assigns ? { assigned } : {}) });
    if (done.ok) clearDraft(draftKey);
    return done.ok;
  };
  return (
    <Deed
      label={t('decideDo')}
      title={t('decideTitle', { name })}
      happens={<List items={[t('decideHappens1'), t('decideHappens2')]} />}
      seenBy={t('decideSeen')}
      undo={t('decideUndo')}
      busy={decide.busy}
      problem={decide.problem}
      form={form}
      act={act}
      done={t('decided')}
    />
  );
}
