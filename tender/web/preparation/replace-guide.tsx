import { type ReactNode, useState } from 'react';
import { Button, ButtonLink } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { useCommand } from '../data/command.ts';
import { Refused } from '../data/refused.tsx';
import { useProcedureId } from '../data/route.ts';
import type { CheckedSource } from '../guide/check.ts';
import { ChooseGuide } from '../guide/choose-guide.tsx';
import { ProblemList } from '../guide/problem-list.tsx';
import { preparationWords } from './words.ts';

/** A mended guide in the place of the draft; what is still wrong with it stands there before it is sent. */
export function ReplaceGuide(): ReactNode {
  const t = useWords(preparationWords);
  const show = useToast();
  const [chosen, setChosen] = useState<CheckedSource>();
  const replace = useCommand('replace-guide');
  const procedure = useProcedureId();
  const send = async ({ fileName, source }: CheckedSource): Promise<void> => {
    const done = await replace.send({ fileName, source });
    if (!done.ok) return;
    show({ text: t('replaced') });
    setChosen(undefined);
  };
  return (
    <Section title={t('replaceTitle')} intro={t('replaceIntro')} card>
      <Stack>
        <div>
          <ButtonLink to={`/procedures/${encodeURIComponent(procedure)}/editor`} icon="pencil">
            {t('toEditor')}
          </ButtonLink>
        </div>
        <ChooseGuide chosen={chosen} onChosen={setChosen} />
        {chosen === undefined ? null : (
          <>
            <ProblemList source={chosen.source} problems={chosen.problems} />
            <Refused problem={replace.problem} />
            <div>
              <Button kind="primary" busy={replace.busy} onClick={() => void send(chosen)}>
                {t('replace')}
              </Button>
            </div>
          </>
        )}
      </Stack>
    </Section>
  );
}
