import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Facts, List } from '#platform/ui/text.tsx';
import { clearDraft, TextareaField } from '#platform/ui/textarea-field.tsx';
import type { Ranking } from '#tender/core/scoring/types.ts';
import { useCommand } from '../data/command.ts';
import { useProcedureId } from '../data/route.ts';
import { Deed } from '../frame/deed.tsx';
import type { Scoring } from './scoring.ts';
import { awardPageWords } from './words.ts';

interface DecideProps {
  readonly scoring: Scoring;
  readonly ranking: Ranking;
  /** A decision was taken before and is overtaken. */
  readonly again: boolean;
}

/** The ranking says to whom; the decision fixes it with its reasons. */
export function Decide({ scoring, ranking, again }: DecideProps): ReactNode {
  const t = useWords(awardPageWords);
  const draftKey = `award-${useProcedureId()}`;
  const decide = useCommand('decide-award');
  const { register, trigger, getValues, formState } = useForm({ defaultValues: { reasons: '' } });
  const { guide, nameOf } = scoring;
  const at = (place: number | undefined): string | undefined =>
    ranking.rows.find(({ rank }) => rank === place)?.tenderer;
  const [winner, reserve] = [at(1), at(guide.contract.reserve?.rank)];
  if (winner === undefined) return null;
  const act = async (): Promise<boolean> => {
    const done = await decide.send({ reasons: getValues('reasons') });
    if (done.ok) clearDraft(draftKey);
    return done.ok;
  };
  return (
    <Section title={t(again ? 'decideAgain' : 'decide')} intro={t('decideIntro')} card>
      <Stack>
        <Facts
          facts={[
            { label: t('winner'), value: <strong>{nameOf(winner)}</strong> },
            ...(reserve === undefined ? [] : [{ label: t('reserve'), value: nameOf(reserve) }]),
          ]}
        />
        <TextareaField
          label={t('reasons')}
          hint={t('reasonsHint')}
          rows={5}
          draftKey={draftKey}
          error={formState.errors.reasons?.message}
          {...register('reasons', { validate: (text) => text.trim() !== '' || t('reasonsNeeded') })}
        />
        <div>
          <Deed
            label={t('decideDo')}
            title={t('decideTitle', { name: nameOf(winner) })}
            happens={<List items={[t('decideHappens1'), t('decideHappens2')]} />}
            seenBy={t('decideSeen')}
            undo={t('decideUndo')}
            busy={decide.busy}
            problem={decide.problem}
            before={() => trigger(undefined, { shouldFocus: true })}
            act={act}
            done={t('decided')}
          />
        </div>
      </Stack>
    </Section>
  );
}
