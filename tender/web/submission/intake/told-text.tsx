import type { ReactNode } from 'react';
import type { Language } from '#platform/kernel/language.ts';
import { formatMoney } from '#platform/kernel/money.ts';
import { parseRational } from '#platform/kernel/rational.ts';
import { say } from '#platform/kernel/words.ts';
import { DataTable } from '#platform/ui/data-table.tsx';
import { Disclosure } from '#platform/ui/disclosure.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import type { Told } from '#tender/documents/told.ts';
import { documentPageWords } from '../document-words.ts';

/** What was measured in a file or read from it, in one line; undefined when nothing was. */
export function toldLine(told: Told | undefined, language: Language): string | undefined {
  switch (told?.kind) {
    case 'pdf':
      return say(documentPageWords, 'toldPdf', language, { facts: pdfParts(told, language).join(', ') });
    case 'prices':
      return pricesParts(told, language).join('; ');
    default:
      return undefined;
  }
}

function pdfParts(told: Extract<Told, { kind: 'pdf' }>, language: Language): readonly string[] {
  const decimal = (text: string): string => (language === 'en' ? text : text.replace('.', ','));
  const { pages, paper, font, sizePt, lineSpacingPt } = told;
  return [
    say(documentPageWords, 'pages', language, { count: pages }),
    isA4(paper) ? 'A4' : say(documentPageWords, 'paperSize', language, paper),
    ...(font === undefined
      ? []
      : [say(documentPageWords, 'fontUsed', language, { font, size: decimal(sizePt ?? '') }).trim()]),
    ...(lineSpacingPt === undefined
      ? []
      : [say(documentPageWords, 'spacingUsed', language, { size: decimal(lineSpacingPt) })]),
  ];
}

function isA4({ width, height }: { readonly width: number; readonly height: number }): boolean {
  return Math.min(width, height) === 210 && Math.max(width, height) === 297;
}

function pricesParts({ rows, asked, total }: Extract<Told, { kind: 'prices' }>, language: Language): readonly string[] {
  return [
    say(documentPageWords, 'toldPrices', language, { count: rows.length, asked }),
    ...(total === undefined ? [] : [say(documentPageWords, 'toldTotal', language, { total: money(total, language) })]),
  ];
}

/** The prices that were read, for who wants to compare them with the sheet. */
export function PricesRead({ told }: { readonly told: Told | undefined }): ReactNode {
  const t = useWords(documentPageWords);
  const { language } = useLanguage();
  if (told?.kind !== 'prices' || told.rows.length === 0) return null;
  return (
    <Disclosure summary={t('pricesRead')}>
      <DataTable
        caption={t('pricesRead')}
        hideCaption
        filter={false}
        rows={told.rows}
        rowKey={(row) => row.item}
        empty={{ title: t('pricesRead') }}
        columns={[
          { id: 'item', header: t('priceItem'), text: (row) => row.description },
          { id: 'rate', header: t('priceRate'), text: (row) => money(row.rate, language), numeric: true },
        ]}
      />
    </Disclosure>
  );
}

/** Exact text as an amount of money. */
function money(text: string, language: Language): string {
  const amount = parseRational(text);
  return amount.ok ? formatMoney(amount.value, language) : text;
}
