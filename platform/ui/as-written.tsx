import { createContext, type ReactNode, useContext } from 'react';
import { useLanguage } from './language.tsx';

const WrittenContext = createContext<string | undefined>(undefined);

/** Holds the language in which the texts of a procedure are written, whatever that of the reader. */
export function WrittenProvider(props: { readonly language: string; readonly children: ReactNode }): ReactNode {
  return <WrittenContext value={props.language}>{props.children}</WrittenContext>;
}

/** A text that is not translated: where its language is not that of the page it says so, so that it is read aloud rightly. */
export function AsWritten(props: { readonly children: ReactNode }): ReactNode {
  const written = useContext(WrittenContext);
  const { language } = useLanguage();
  return written === undefined || written === language ? props.children : <span lang={written}>{props.children}</span>;
}
