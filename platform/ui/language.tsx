import { createContext, type ReactNode, useCallback, useContext, useLayoutEffect, useMemo, useState } from 'react';
import { isLanguage, type Language, languages } from '#platform/kernel/language.ts';
import { type Params, say, type Wording, type Words } from '#platform/kernel/words.ts';
import { spaced } from './breaks.ts';
import { classes } from './classes.ts';
import { recall, remember } from './device-storage.ts';
import './language.css';
import { uiWords } from './words.ts';

interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const storageKey = 'language';
const LanguageContext = createContext<LanguageChoice>({ language: 'nl', choose: () => undefined });

/** Holds the reader's language, keeps it on the device and sets it on the document. */
export function LanguageProvider(props: { readonly initial?: Language; readonly children: ReactNode }): ReactNode {
  const { initial = 'nl', children } = props;
  const [language, setLanguage] = useState<Language>(() => kept() ?? initial);
  const choose = useCallback((chosen: Language) => {
    remember(storageKey, chosen);
    setLanguage(chosen);
  }, []);
  // Before anything is asked of the server, which answers in the language of the document: that is asked in later effects.
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo(() => ({ language, choose }), [language, choose]);
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext);
}

const WordingContext = createContext<Wording | undefined>(undefined);

interface WordingProviderProps {
  readonly wording: Wording | undefined;
  readonly children: ReactNode;
}

/** Within, `useWords` says things with these words; with none, as they are written. */
export function WordingProvider({ wording, children }: WordingProviderProps): ReactNode {
  return <WordingContext value={wording}>{children}</WordingContext>;
}

/** Says the words of a room in the reader's language: `const t = useWords(stageWords); t('closes', {date})`. */
export function useWords<Key extends string>(words: Words<Key>): (key: Key, params?: Params) => string {
  const { language } = useLanguage();
  const wording = useContext(WordingContext);
  return useCallback(
    (key, params) => spaced(say(words, key, language, params, wording), language),
    [words, language, wording],
  );
}

export function LanguageSwitch(): ReactNode {
  const { language, choose } = useLanguage();
  const t = useWords(uiWords);
  return (
    <div className="ui-language" role="group" aria-label={t('language')}>
      {languages.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          className={classes('ui-language__choice', each === language && 'ui-language__choice--chosen')}
          aria-pressed={each === language}
          onClick={() => choose(each)}
        >
          <span aria-hidden="true">{each.toUpperCase()}</span>
          <span className="ui-hidden">{names[each]}</span>
        </button>
      ))}
    </div>
  );
}

const names: Readonly<Record<Language, string>> = { nl: 'Nederlands', fr: 'Français', en: 'English' };

function kept(): Language | undefined {
  const text = recall(storageKey);
  return text !== undefined && isLanguage(text) ? text : undefined;
}
