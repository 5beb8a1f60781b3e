import type { ReactNode } from 'react';
import { classes } from '#platform/ui/classes.ts';
import { Icon } from '#platform/ui/icon.tsx';
import { useWords } from '#platform/ui/language.tsx';
import type { EvaluationView } from '#tender/core/procedure/evaluation/view.ts';
import './evaluation.css';
import { evaluationPageWords } from './words.ts';

const phases = ['before', 'scoring', 'meeting', 'presentations', 'frozen'] as const;

/** Where the evaluation is, at a glance. */
export function Steps({ view }: { readonly view: EvaluationView }): ReactNode {
  const t = useWords(evaluationPageWords);
  const shown = phases.filter((phase) => phase !== 'presentations' || view.presentationRule !== undefined);
  // Without presentations a meeting that was closed leads straight to the freeze.
  const now = shown.findIndex((phase) => phases.indexOf(phase) >= phases.indexOf(view.phase));
  return (
    <ol className="evaluation-steps" aria-label={t('stepsLabel')}>
      {shown.map((phase, place) => {
        const done = place < now || view.phase === 'frozen';
        const current = place === now && !done;
        return (
          <li
            key={phase}
            className={classes('evaluation-step', done && 'evaluation-step--done', current && 'evaluation-step--now')}
            aria-current={current ? 'step' : undefined}
          >
            <Icon name={done ? 'check' : current ? 'dot' : 'circle'} />
            <span>
              {t(`step-${phase}`)}
              <span className="ui-hidden"> ({t(done ? 'stepDone' : current ? 'stepNow' : 'stepLater')})</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
