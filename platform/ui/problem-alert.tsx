import { type ReactNode, useEffect, useRef } from 'react';
import type { Words } from '#platform/kernel/words.ts';
import { Alert } from './alert.tsx';
import { useWords } from './language.tsx';
import { type Problem, type ProblemPart, sentenceOf } from './problem.ts';
import { uiWords } from './words.ts';

interface ProblemAlertProps {
  readonly problem: Problem;
  /** The product's sentences by code. */
  readonly words?: Words;
  /** The fields of the form by their name in the problem: each error leads to its field. */
  readonly fields?: Readonly<Record<string, { readonly id: string; readonly label: string }>>;
}

/** A refusal in a sentence, with a link to each field it is about. It takes focus when it appears, so that nobody misses it. */
export function ProblemAlert({ problem, words, fields = {} }: ProblemAlertProps): ReactNode {
  const t = useWords(uiWords);
  const say = useWords<string>(words ?? {});
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => alert.current?.focus(), [problem]);
  const unknown = t('problemUnknown', { code: problem.code ?? String(problem.status ?? '?') });
  const sentence = sentenceOf(problem, words, say);
  const parts = problem.errors ?? [];
  return (
    <Alert ref={alert} tone="bad" role="alert" title={t('problemTitle')}>
      <p>{sentence ?? (parts.length > 0 ? t('problemFields') : unknown)}</p>
      {parts.length === 0 ? null : (
        <ul>
          {parts.map((part, index) => (
            <li key={index}>
              <PartText part={part} field={fieldOf(part)} sentence={sentenceOf(part, words, say) ?? unknown} />
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );

  function fieldOf(part: ProblemPart): { readonly id: string; readonly label: string } | undefined {
    return part.field !== undefined && Object.hasOwn(fields, part.field) ? fields[part.field] : undefined;
  }
}

interface PartTextProps {
  readonly part: ProblemPart;
  readonly field: { readonly id: string; readonly label: string } | undefined;
  readonly sentence: string;
}

function PartText({ part, field, sentence }: PartTextProps): ReactNode {
  if (field === undefined) return part.field === undefined ? sentence : `${part.field}: ${sentence}`;
  return (
    <>
      <a
        href={`#${field.id}`}
        onClick={(event) => {
          event.preventDefault();
          document.getElementById(field.id)?.focus();
        }}
      >
        {field.label}
      </a>
      : {sentence}
    </>
  );
}
