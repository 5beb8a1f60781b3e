import { type ReactNode, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { localInstant, toIso } from '#platform/kernel/time.ts';
import { Button } from '#platform/ui/button.tsx';
import { DateTimeField } from '#platform/ui/date-time-field.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { LoadingState } from '#platform/ui/loading-state.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { useZone } from '#platform/ui/zone.tsx';
import type { EvaluatedTender, EvaluationView } from '#tender/core/procedure/evaluation/view.ts';
import { useCommand } from '../data/command.ts';
import { useView } from '../data/view.ts';
import { Deed } from '../frame/deed.tsx';
import { proposedMoment } from './proposed-moment.ts';
import { evaluationPageWords } from './words.ts';

interface PlanProps {
  readonly view: EvaluationView;
  readonly tender: EvaluatedTender;
}

/** When and where; the place and the day of the guide stand there to start from. */
export function PlanPresentation({ view, tender }: PlanProps): ReactNode {
  const t = useWords(evaluationPageWords);
  const [open, setOpen] = useState(false);
  if (open) return <PlanForm view={view} tender={tender} onDone={() => setOpen(false)} />;
  return (
    <div>
      <Button icon="calendar" onClick={() => setOpen(true)}>
        {t(tender.presentation === undefined ? 'plan' : 'planAgain')}
        <span className="ui-hidden"> ({tender.operatorName})</span>
      </Button>
    </div>
  );
}

interface PlanFormProps extends PlanProps {
  readonly onDone: () => void;
}

/** The day that is proposed stands in the planning, which may still be on its way. */
function PlanForm(props: PlanFormProps): ReactNode {
  const planning = useView('planning').data;
  const guide = useView('preparation').data?.guide;
  if (planning === undefined || guide === undefined) return <LoadingState lines={3} />;
  const day = planning.phases.find(({ id }) => id === guide.award.presentation?.phase)?.on;
  return <PlanFields {...props} day={day} />;
}

function PlanFields({ view, tender, onDone, day }: PlanFormProps & { readonly day: string | undefined }): ReactNode {
  const t = useWords(evaluationPageWords);
  const { language } = useLanguage();
  const zone = useZone();
  const plan = useCommand('plan-presentation');
  const { control, register, trigger, getValues, formState } = useForm({
    defaultValues: {
      at: proposedMoment(view, zone, day),
      location: tender.presentation?.location ?? view.presentationRule?.location ?? '',
    },
  });
  const chosen = localInstant(useWatch({ control, name: 'at' }), zone);
  const at = chosen.ok ? toIso(chosen.value) : undefined;
  const act = async (): Promise<boolean> => {
    if (at === undefined) return false;
    const done = await plan.send({ operator: tender.operator, at, location: getValues('location') });
    if (done.ok) onDone();
    return done.ok;
  };
  return (
    <Stack>
      <DateTimeField
        label={t('when')}
        error={formState.errors.at?.message}
        {...register('at', { validate: (text) => localInstant(text, zone).ok || t('momentNeeded') })}
      />
      <TextField
        label={t('where')}
        error={formState.errors.location?.message}
        {...register('location', { validate: (text) => text.trim() !== '' || t('placeNeeded') })}
      />
      <div>
        <Deed
          label={t('invite')}
          title={t('inviteTitle', { name: tender.operatorName })}
          happens={t('inviteHappens', { at: at === undefined ? '' : instantText(at, zone, language) })}
          seenBy={t('inviteSeen', { name: tender.operatorName })}
          undo={t('inviteUndo')}
          busy={plan.busy}
          problem={plan.problem}
          before={() => trigger(undefined, { shouldFocus: true })}
          act={act}
          done={t('invited', { name: tender.operatorName })}
        />
      </div>
    </Stack>
  );
}
