import type { ReactNode } from 'react';
import { useWords } from '#platform/ui/language.tsx';
import { Section } from '#platform/ui/layout.tsx';
import './contract.css';
import type { ContractProps } from './page.tsx';
import { contractPageWords } from './words.ts';

/** What goes first when documents contradict each other (ALM-25). */
export function Precedence({ view }: ContractProps): ReactNode {
  const t = useWords(contractPageWords);
  return (
    <Section title={t('precedence')} intro={t('precedenceIntro')}>
      <ol className="contract-precedence">
        {view.precedence.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ol>
    </Section>
  );
}
