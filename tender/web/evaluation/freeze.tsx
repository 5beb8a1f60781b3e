import type { ReactNode } from 'react';
import { useWords } from '#platform/ui/language.tsx';
import { Section } from '#platform/ui/layout.tsx';
import { List, Text } from '#platform/ui/text.tsx';
import type { EvaluationView } from '#tender/core/procedure/evaluation/view.ts';
import { useCommand } from '../data/command.ts';
import { Deed } from '../frame/deed.tsx';
import { evaluationPageWords } from './words.ts';

/** Only when quality is fixed may prices be opened (ALM-12). */
export function Freeze({ view }: { readonly view: EvaluationView }): ReactNode {
  const t = useWords(evaluationPageWords);
  const freeze = useCommand('freeze-quality');
  if (view.phase !== 'presentations') return null;
  const open =
    view.presentationRule === undefined
      ? []
      : view.tenders.filter(({ presentation }) => presentation?.held === undefined);
  return (
    <Section title={t('freezeTitle')} intro={t('freezeIntro')}>
      {open.length > 0 ? (
        <Text>{t('freezeWaits', { names: open.map(({ operatorName }) => operatorName).join(', ') })}</Text>
      ) : (
        <div>
          <Deed
            label={t('freeze')}
            title={t('freezeConfirm')}
            happens={<List items={[t('freezeHappens1'), t('freezeHappens2'), t('freezeHappens3')]} />}
            seenBy={t('freezeSeen')}
            undo={t('freezeUndo')}
            danger
            busy={freeze.busy}
            problem={freeze.problem}
            act={async () => (await freeze.send({})).ok}
            done={t('frozen')}
          />
        </div>
      )}
    </Section>
  );
}
