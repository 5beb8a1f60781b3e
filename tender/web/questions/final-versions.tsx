import { type ReactNode, useState } from 'react';
import { FileField } from '#platform/ui/file-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import type { FileRef } from '#tender/core/procedure/basics.ts';
import type { FinalVersion } from '#tender/core/procedure/questions/events.ts';
import type { QuestionsView } from '#tender/core/procedure/questions/view.ts';
import { useRows } from '../evidence/chosen-rows.ts';
import { pieceLimits, useFile } from '../evidence/use-file.ts';
import { questionsWords } from './words.ts';

interface Versions {
  readonly versions: readonly FinalVersion[];
  /** Documents without a file, once somebody tried to go on. */
  readonly missing: readonly string[];
  readonly choose: (document: string, file: FileRef | undefined) => void;
  /** Whether each has its file; what is missing is shown from then on. */
  readonly complete: () => boolean;
}

/** The final version of each document that the last note has to carry (ROC-08). */
export function useVersions(wanted: readonly string[]): Versions {
  const [chosen, setChosen] = useState<Readonly<Record<string, FileRef | undefined>>>({});
  const [tried, setTried] = useState(false);
  const without = wanted.filter((document) => chosen[document] === undefined);
  return {
    versions: wanted.flatMap((document) => {
      const file = chosen[document];
      return file === undefined ? [] : [{ document, file }];
    }),
    missing: tried ? without : [],
    choose: (document, file) => setChosen((before) => ({ ...before, [document]: file })),
    complete: () => {
      setTried(true);
      return without.length === 0;
    },
  };
}

interface FinalVersionsProps {
  readonly wanted: readonly string[];
  readonly documents: QuestionsView['documents'];
  readonly handle: Versions;
}

export function FinalVersions({ wanted, documents, handle }: FinalVersionsProps): ReactNode {
  return wanted.map((document) => (
    <FinalVersionField
      key={document}
      title={documents.find(({ id }) => id === document)?.title ?? document}
      missing={handle.missing.includes(document)}
      onFile={(file) => handle.choose(document, file)}
    />
  ));
}

interface FinalVersionFieldProps {
  readonly title: string;
  readonly missing: boolean;
  readonly onFile: (file: FileRef | undefined) => void;
}

function FinalVersionField({ title, missing, onFile }: FinalVersionFieldProps): ReactNode {
  const t = useWords(questionsWords);
  const { chosen, choose, drop } = useFile(onFile);
  return (
    <FileField
      label={t('finalVersion', { title })}
      limits={pieceLimits}
      files={useRows(chosen)}
      replaces
      error={missing && chosen === undefined ? t('finalVersionNeeded') : undefined}
      onAdd={([first]) => first && choose(first)}
      onRemove={drop}
    />
  );
}
