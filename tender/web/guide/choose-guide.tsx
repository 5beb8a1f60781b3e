import { type ReactNode, useState } from 'react';
import { useWords } from '#platform/ui/language.tsx';
import { LoadingState } from '#platform/ui/loading-state.tsx';
import { type CheckedSource, checkSource } from './check.ts';
import { GuideFileField } from './guide-file-field.tsx';
import { guideWords } from './words.ts';

interface ChooseGuideProps {
  readonly label?: string;
  readonly chosen: CheckedSource | undefined;
  readonly onChosen: (checked: CheckedSource | undefined) => void;
}

/** A guide from the device, read and checked at once. */
export function ChooseGuide({ label, chosen, onChosen }: ChooseGuideProps): ReactNode {
  const t = useWords(guideWords);
  const [busy, setBusy] = useState(false);
  const check = async (file: { readonly name: string; readonly text: string } | undefined): Promise<void> => {
    setBusy(true);
    onChosen(file === undefined ? undefined : await checkSource(file.name, file.text));
    setBusy(false);
  };
  return (
    <>
      <GuideFileField
        label={label ?? t('choose')}
        hint={t('chooseHint')}
        chosen={chosen}
        onRead={(file) => void check(file)}
      />
      {busy ? <LoadingState lines={3} /> : null}
    </>
  );
}
