import type { ReactNode } from 'react';
import { type DateForm, instantText } from './dates.ts';
import { useLanguage } from './language.tsx';
import { useZone } from './zone.tsx';

/** An instant (ISO) in the zone of the procedure and the language of the reader. */
export function InstantText(props: { readonly at: string; readonly form?: DateForm }): ReactNode {
  const { language } = useLanguage();
  const zone = useZone();
  return <time dateTime={props.at}>{instantText(props.at, zone, language, props.form)}</time>;
}
