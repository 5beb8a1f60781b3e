import type { ReactNode } from 'react';
import { type DateForm, instantText } from './dates.ts';
import { useLanguage } from './language.tsx';
import './instant-text.css';
import { useZone } from './zone.tsx';

/** An instant (ISO) in the zone of the procedure and the language of the reader. */
export function InstantText(props: { readonly at: string; readonly form?: DateForm }): ReactNode {
  const { language } = useLanguage();
  const zone = useZone();
  return (
    <time dateTime={props.at}>
      <Unparted text={instantText(props.at, zone, language, props.form)} />
    </time>
  );
}

/** A date with a time of day, of which the last part stays on one line: never `14.30` here and `uur` on the next. */
export function Unparted(props: { readonly text: string }): ReactNode {
  const [time] = /(?<=, |à )[^,]*$/.exec(props.text) ?? [];
  if (time === undefined) return props.text;
  return (
    <>
      {props.text.slice(0, -time.length)}
      <span className="ui-unparted">{time}</span>
    </>
  );
}
