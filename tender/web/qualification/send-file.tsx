import type { ReactNode } from 'react';
import { useWords } from '#platform/ui/language.tsx';
import { Section } from '#platform/ui/layout.tsx';
import type { CaseView } from '#tender/core/qualification/case-view.ts';
import { Deed } from '../frame/deed.tsx';
import { useSystemCommand } from './data.ts';
import { staffWords } from './staff-words.ts';

/** The answer to an expression of interest that was examined (ORES-03). */
export function SendFile({ one }: { readonly one: CaseView }): ReactNode {
  const t = useWords(staffWords);
  const send = useSystemCommand('send-qualification-file');
  const { name, key } = one;
  return (
    <Section title={t('sendFile')} intro={t('interestIntro')} card>
      <div>
        <Deed
          label={t('sendFile')}
          title={t('sendFileTitle', { name })}
          happens={t('sendFileHappens', { name })}
          seenBy={t('seenOne', { name })}
          undo={t('no')}
          busy={send.busy}
          problem={send.problem}
          act={async () => (await send.send({ case: key })).ok}
        />
      </div>
    </Section>
  );
}
