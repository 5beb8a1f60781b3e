import type { ReactNode } from 'react';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Facts, List } from '#platform/ui/text.tsx';
import { useCommand } from '../data/command.ts';
import { Deed } from '../frame/deed.tsx';
import { lettersOf } from './decided.ts';
import type { OpenedProps } from './opened.ts';
import { awardPageWords } from './words.ts';

/** All letters leave at one moment, to the excluded as well; from it the standstill runs. */
export function SendLetters({ view, scoring }: OpenedProps): ReactNode {
  const t = useWords(awardPageWords);
  const send = useCommand('send-letters');
  const decision = view.decisions.at(-1);
  if (decision === undefined) return null;
  const letters = lettersOf(decision, view.names).map(({ operator, kind }) => ({
    label: scoring.nameOf(operator),
    value: t(`letter-${kind}`),
  }));
  return (
    <Section title={t('letters')} intro={t('lettersIntro')} card>
      <Stack>
        <Facts facts={letters} />
        <div>
          <Deed
            label={t('send')}
            icon="arrow"
            title={t('sendTitle', { count: letters.length })}
            happens={
              <List
                items={[
                  t('sendHappens1', { count: letters.length }),
                  t('sendHappens2', { days: scoring.guide.standstill.days }),
                  t('sendHappens3'),
                ]}
              />
            }
            seenBy={t('sendSeen')}
            undo={t('sendUndo')}
            busy={send.busy}
            problem={send.problem}
            act={async () => (await send.send({})).ok}
            done={t('sent')}
          />
        </div>
      </Stack>
    </Section>
  );
}
