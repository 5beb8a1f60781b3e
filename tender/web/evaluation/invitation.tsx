import type { ReactNode } from 'react';
import { Countdown } from '#platform/ui/countdown.tsx';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Facts, Text } from '#platform/ui/text.tsx';
import type { EvaluationView } from '#tender/core/procedure/evaluation/view.ts';
import { evaluationPageWords } from './words.ts';

/** All that a tenderer sees of the evaluation: when and where he presents. */
export function Invitation({ view }: { readonly view: EvaluationView }): ReactNode {
  const t = useWords(evaluationPageWords);
  const [own] = view.presentations;
  const rule = view.presentationRule;
  if (own === undefined) return <EmptyState title={t('noInvitation')} text={t('noInvitationText')} />;
  return (
    <Section title={t('invitation')} intro={own.held === undefined ? t('invitationIntro') : t('invitationHeld')} card>
      <Stack>
        <Facts
          facts={[
            { label: t('when'), value: <InstantText at={own.at} /> },
            ...(own.held === undefined ? [{ label: t('stillToGo'), value: <Countdown until={own.at} /> }] : []),
            { label: t('where'), value: own.location },
            ...(rule === undefined
              ? []
              : [
                  {
                    label: t('duration'),
                    value: t('durationText', { minutes: rule.minutes, questions: rule.questionMinutes }),
                  },
                  { label: t('persons'), value: t('personsAtMost', { count: rule.maxPersons }) },
                ]),
          ]}
        />
        <Text soft>{t(view.presentationsFirst === true ? 'invitationPoints' : 'invitationNoPoints')}</Text>
      </Stack>
    </Section>
  );
}
