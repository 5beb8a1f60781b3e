import type { ReactNode } from 'react';
import { formatMoney } from '#platform/kernel/money.ts';
import { parseRational } from '#platform/kernel/rational.ts';
import { useLanguage } from './language.tsx';

/** Euros, from exact text (`19715.88` or a fraction). Text that is no number stands as it came. */
export function MoneyText(props: { readonly amount: string }): ReactNode {
  const { language } = useLanguage();
  const amount = parseRational(props.amount);
  return <span className="ui-number">{amount.ok ? formatMoney(amount.value, language) : props.amount}</span>;
}
