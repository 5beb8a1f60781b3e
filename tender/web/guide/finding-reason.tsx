import { type ReactNode, useEffect, useState } from 'react';
import { languages } from '#platform/kernel/language.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { knownGround } from '#tender/core/guide/ground.ts';
import type { ruleOf } from '#tender/core/guide/lint/rules.ts';
import './guide.css';
import { guideWords } from './words.ts';

type Rules = typeof ruleOf;

let loading: Promise<Rules> | undefined;

/** The rules are a large part of the program that most pages never need. */
function useRules(): Rules | undefined {
  const [rules, setRules] = useState<{ readonly find: Rules }>();
  useEffect(() => {
    let left = false;
    loading ??= import('#tender/core/guide/lint/rules.ts').then((module) => module.ruleOf);
    void loading.then((find) => (left ? undefined : setRules({ find })));
    return () => {
      left = true;
    };
  }, []);
  return rules?.find;
}

interface FindingReasonProps {
  readonly code: string;
  /** Behind the sentence of the finding, instead of below it. */
  readonly inline?: boolean;
}

/** Why a finding of the linter matters, and where its rule comes from; nothing for what is wrong with the form of a guide. */
export function FindingReason({ code, inline = false }: FindingReasonProps): ReactNode {
  const t = useWords(guideWords);
  const { language } = useLanguage();
  const rule = useRules()?.(code)?.rule;
  if (rule === undefined) return null;
  const reason = rule.reason[languages.indexOf(language)] ?? rule.reason[0];
  const basis = knownGround(rule.basis);
  const ground = (
    <>
      {reason} {basis === undefined ? null : <span className="guide-ground">{t('ground', { basis })}</span>}
    </>
  );
  return inline ? <span className="guide-reason">{ground}</span> : <p className="guide-reason">{ground}</p>;
}
