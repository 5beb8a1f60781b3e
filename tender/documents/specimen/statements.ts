import { formatDateShort } from '#platform/kernel/format.ts';
import { formatMoney } from '#platform/kernel/money.ts';
import { add, mul, parseRational, type Rational, zero } from '#platform/kernel/rational.ts';
import { unwrap } from '#platform/kernel/result.ts';
import type { Letter, LetterHead, Signatory } from '../letters/letter.ts';
import type { PriceSheetSpec } from '../price-sheet/spec.ts';

/** Who hands in a document: an invented firm, with functions instead of names. */
export interface Firm {
  readonly name: string;
  readonly address: readonly string[];
  /** Those who may sign together. */
  readonly representatives: readonly Signatory[];
}

/** When and for which procedure a document was made; `date` is an ISO day. */
export interface Occasion {
  readonly procedure: string;
  readonly reference: string;
  readonly date: string;
}

type StatementLetter = Extract<Letter, { template: 'statement' }>;

/** Of the trade register: who may represent the firm. */
export function registerExtract(firm: Firm, occasion: Occasion, number = '00000000'): StatementLetter {
  return statement(head('Handelsregister (voorbeeld)', occasion, firm), 'Uittreksel handelsregister', {
    paragraphs: ['Dit uittreksel geeft de inschrijving weer zoals die op de datum hierboven in het register stond.'],
    facts: [
      { label: 'Handelsnaam', value: firm.name },
      { label: 'Inschrijfnummer', value: number },
      { label: 'Bezoekadres', value: firm.address.join('\n') },
      { label: 'Bevoegd, gezamenlijk', value: firm.representatives.map((person) => person.function).join('\n') },
    ],
  });
}

/** A declaration of an office about a firm, such as on conduct or taxes. */
export function declaration(
  issuer: string,
  title: string,
  text: string,
  firm: Firm,
  occasion: Occasion,
): StatementLetter {
  return statement(head(issuer, occasion, firm, [{ function: 'Namens de afgevende instantie' }]), title, {
    paragraphs: [text],
    facts: [
      { label: 'Betreft', value: firm.name },
      { label: 'Afgegeven op', value: shown(occasion.date) },
    ],
  });
}

/** `until` is an ISO day. */
export function certificate(
  standard: string,
  scope: string,
  firm: Firm,
  occasion: Occasion,
  until: string,
): StatementLetter {
  return statement(head('Certificatie-instelling (voorbeeld)', occasion, firm), `Certificaat ${standard}`, {
    paragraphs: [`Het managementsysteem van ${firm.name} voldoet aan ${standard} voor: ${scope}.`],
    facts: [
      { label: 'Afgegeven op', value: shown(occasion.date) },
      { label: 'Geldig tot en met', value: shown(until) },
    ],
  });
}

/** The price sheet once more, for signing (ALM-06); amounts are computed exactly from rates (decimals by item) and quantities. */
export function signedPriceSheet(
  spec: PriceSheetSpec,
  prices: Readonly<Record<string, string>>,
  firm: Firm,
  occasion: Occasion,
): StatementLetter {
  const language = spec.language ?? 'nl';
  const lines = spec.items.map((item) => ({
    item,
    rate: decimal(prices[item.id] ?? '0'),
    quantity: decimal(item.quantity),
  }));
  const total = lines.reduce((sum, { rate, quantity }) => add(sum, mul(rate, quantity)), zero);
  return statement(head(firm.name, occasion, undefined, firm.representatives, firm.address), spec.title, {
    paragraphs: [spec.intro],
    table: {
      headings: ['Omschrijving', 'Eenheid', 'Aantal', 'Tarief', 'Bedrag'],
      rows: lines.map(({ item, rate, quantity }) => [
        item.description,
        item.unit,
        item.quantity.replace('.', ','),
        formatMoney(rate, language),
        formatMoney(mul(rate, quantity), language),
      ]),
    },
    facts: [{ label: 'Totaalprijs, exclusief btw', value: formatMoney(total, language) }],
  });
}

function statement(
  letterHead: LetterHead,
  title: string,
  body: Omit<StatementLetter['data'], 'head' | 'title'>,
): StatementLetter {
  return { template: 'statement', data: { head: letterHead, title, ...body } };
}

function head(
  authority: string,
  occasion: Occasion,
  recipient: Firm | undefined,
  signatories: readonly Signatory[] = [],
  authorityAddress: readonly string[] = [],
): LetterHead {
  const to = recipient === undefined ? {} : { recipient: { name: recipient.name, address: recipient.address } };
  return { language: 'nl', authority, authorityAddress, signatories, ...occasion, ...to };
}

function shown(date: string): string {
  return formatDateShort(Temporal.PlainDate.from(date), 'nl');
}

function decimal(text: string): Rational {
  return unwrap(parseRational(text));
}
