import { useCallback, useContext } from 'react';
import type { Params } from '#platform/kernel/words.ts';
import { useLanguage } from '#platform/ui/language.tsx';
import type { FrameView } from '#tender/core/procedure/frame.ts';
import { sentence } from '#tender/core/procedure/words.ts';
import { FrameContext } from './frame.ts';

/** Says a code of the procedure that is shown: in the reader's language, its time zone and the words of its phase. */
export function useSentence(): (code: string, params?: Params) => string {
  return useSentenceOf(useContext(FrameContext));
}

/** The same for what surrounds the pages of a procedure. */
export function useSentenceOf(frame: FrameView | undefined): (code: string, params?: Params) => string {
  const { language } = useLanguage();
  const zone = frame?.timeZone;
  const selection = frame?.selection;
  return useCallback((code, params) => sentence(code, language, params, zone, selection), [language, zone, selection]);
}
