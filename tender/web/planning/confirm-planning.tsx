import type { ReactNode } from 'react';
import { ConfirmDialog } from '#platform/ui/confirm-dialog.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import type { PlanningView } from '#tender/core/procedure/planning/view.ts';
import { useCommand } from '../data/command.ts';
import { useFrame } from '../data/frame.ts';
import { Refused } from '../data/refused.tsx';
import { type Dating, datingText } from './dating-text.ts';
import type { NewDating } from './planning-form.ts';
import { planningWords } from './words.ts';

interface ConfirmPlanningProps {
  readonly planning: PlanningView;
  readonly phase: string;
  readonly dating: NewDating;
  readonly reason: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

export function ConfirmPlanning({ planning, phase, dating, reason, onDone, onClose }: ConfirmPlanningProps): ReactNode {
  const t = useWords(planningWords);
  const { language } = useLanguage();
  const { timeZone } = useFrame();
  const show = useToast();
  const change = useCommand('change-planning');
  const now = planning.phases.find(({ id }) => id === phase);
  const written = (one: Dating): string => datingText(one, timeZone, language);
  const send = async (): Promise<void> => {
    const done = await change.send({ phase, dating, reason });
    if (!done.ok) return;
    show({ text: t('done') });
    onDone();
  };
  return (
    <ConfirmDialog
      open
      title={t('confirmTitle')}
      happens={
        <>
          <p>
            {t('confirmHappens', {
              phase: now?.title ?? phase,
              from: now === undefined ? '' : written(now),
              to: written(dating),
            })}
          </p>
          {phase === planning.deadlinePhase ? <p>{t('confirmDeadline')}</p> : null}
        </>
      }
      seenBy={t('confirmSeen')}
      undo={t('confirmUndo')}
      confirm={t('confirm')}
      busy={change.busy}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <Refused problem={change.problem} />
    </ConfirmDialog>
  );
}
