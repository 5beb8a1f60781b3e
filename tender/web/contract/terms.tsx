import type { ReactNode } from 'react';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section } from '#platform/ui/layout.tsx';
import { Facts } from '#platform/ui/text.tsx';
import type { ContractView } from '#tender/core/procedure/contract/view.ts';
import { ageText } from '../evidence/piece.ts';
import { contractPageWords } from './words.ts';

/** What the guide lays down for as long as the contract runs: notice and invoices (ROC-44, ROC-47). Nothing where it says nothing. */
export function ContractTerms({ view }: { readonly view: ContractView }): ReactNode {
  const t = useWords(contractPageWords);
  const { language } = useLanguage();
  const { noticePeriod, invoicing } = view;
  if (noticePeriod === undefined && invoicing === undefined) return null;
  return (
    <Section title={t('terms')}>
      <Facts
        facts={[
          ...(noticePeriod === undefined ? [] : [{ label: t('noticePeriod'), value: ageText(noticePeriod, language) }]),
          ...(invoicing === undefined
            ? []
            : [
                { label: t('invoices'), value: `${invoicing.format}, ${invoicing.to}` },
                { label: t('invoicePaid'), value: t('invoiceDays', { days: invoicing.dueDays }) },
                { label: t('invoiceAdvance'), value: t(invoicing.inAdvance ? 'yes' : 'no') },
                ...(invoicing.creditNamesOriginal ? [{ label: t('invoiceCredit'), value: t('invoiceOriginal') }] : []),
                ...(invoicing.withinMonths === undefined
                  ? []
                  : [{ label: t('invoiceWithin'), value: t('months', { months: invoicing.withinMonths }) }]),
              ]),
        ]}
      />
    </Section>
  );
}
