import type { ReactNode } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { ButtonLink } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section } from '#platform/ui/layout.tsx';
import { List } from '#platform/ui/text.tsx';
import type { CaseView } from '#tender/core/qualification/case-view.ts';
import { Deed } from '../frame/deed.tsx';
import { useSystem, useSystemCommand, useSystemLink } from './data.ts';
import { documentWords } from './document-words.ts';
import { staffWords } from './staff-words.ts';

/** The answer to an expression of interest that was examined (ORES-03). */
export function SendFile({ one }: { readonly one: CaseView }): ReactNode {
  const t = useWords(staffWords);
  const send = useSystemCommand('send-qualification-file');
  const d = useWords(documentWords);
  const to = useSystemLink();
  const { staff } = useSystem();
  const { name, key } = one;
  const missing = (staff?.documents ?? []).filter(
    ({ language, provided }) => language === one.language && provided === undefined,
  );
  return (
    <Section title={t('sendFile')} intro={t('interestIntro')} card>
      {missing.length === 0 ? null : (
        <Alert
          tone="warn"
          title={d('missingFor', { count: missing.length })}
          actions={<ButtonLink to={to('preparation')}>{d('toDocuments')}</ButtonLink>}
        >
          <List items={missing.map(({ title, document }) => <span key={document}>{title}</span>)} />
        </Alert>
      )}
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
