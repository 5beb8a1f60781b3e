import type { ReactNode } from 'react';
import { useLanguage } from './language.tsx';
import { moneyOf } from './numbers.ts';

/** Euros, from exact text (`19715.88` or a fraction). */
export function MoneyText(props: { readonly amount: string }): ReactNode {
  const { language } = useLanguage();
  return <span className="ui-number">{moneyOf(props.amount, language)}</span>;
}
