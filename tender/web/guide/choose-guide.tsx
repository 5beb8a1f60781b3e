import { type ReactNode, useState } from 'react';
import { FileField } from '#platform/ui/file-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { LoadingState } from '#platform/ui/loading-state.tsx';
import { type CheckedSource, checkSource, readText } from './check.ts';
import { guideWords } from './words.ts';

const limits = { types: ['.yaml', '.yml', '.json'], maxBytes: 1_048_576, maxFiles: 1 };

interface ChooseGuideProps {
  readonly label?: string;
  readonly chosen: CheckedSource | undefined;
  readonly onChosen: (checked: CheckedSource | undefined) => void;
}

/** A guide from the device, read and checked at once. */
export function ChooseGuide({ label, chosen, onChosen }: ChooseGuideProps): ReactNode {
  const t = useWords(guideWords);
  const [busy, setBusy] = useState(false);
  const [unreadable, setUnreadable] = useState(false);
  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setBusy(true);
    const text = await readText(file);
    setUnreadable(!text.ok);
    onChosen(text.ok ? await checkSource(file.name, text.value) : undefined);
    setBusy(false);
  };
  return (
    <>
      <FileField
        label={label ?? t('choose')}
        hint={t('chooseHint')}
        limits={limits}
        replaces
        files={
          chosen === undefined
            ? []
            : [{ id: chosen.fileName, name: chosen.fileName, bytes: new Blob([chosen.source]).size, state: 'done' }]
        }
        error={unreadable ? t('notText') : undefined}
        onAdd={([file]) => void read(file)}
        onRemove={() => onChosen(undefined)}
      />
      {busy ? <LoadingState lines={3} /> : null}
    </>
  );
}
