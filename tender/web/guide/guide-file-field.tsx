import { type ReactNode, useState } from 'react';
import { FileField } from '#platform/ui/file-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { readText } from './check.ts';
import { guideWords } from './words.ts';

const limits = { types: ['.yaml', '.yml', '.json'], maxBytes: 1_048_576, maxFiles: 1 };

interface GuideFileFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly chosen: { readonly fileName: string; readonly source: string } | undefined;
  /** The text of a file; nothing when it is no text, or was taken away. */
  readonly onRead: (file: { readonly name: string; readonly text: string } | undefined) => void;
}

/** The file of a guide on the device, read as text. */
export function GuideFileField({ label, hint, chosen, onRead }: GuideFileFieldProps): ReactNode {
  const t = useWords(guideWords);
  const [unreadable, setUnreadable] = useState(false);
  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const text = await readText(file);
    setUnreadable(!text.ok);
    onRead(text.ok ? { name: file.name, text: text.value } : undefined);
  };
  return (
    <FileField
      label={label}
      hint={hint}
      limits={limits}
      replaces
      files={
        chosen === undefined
          ? []
          : [{ id: chosen.fileName, name: chosen.fileName, bytes: new Blob([chosen.source]).size, state: 'done' }]
      }
      error={unreadable ? t('notText') : undefined}
      onAdd={([file]) => void read(file)}
      onRemove={() => onRead(undefined)}
    />
  );
}
