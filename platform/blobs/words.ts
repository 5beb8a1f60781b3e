import { defineWords } from '#platform/kernel/words.ts';

/** `limit` is a text with its unit: the caller writes the bytes of the refusal in words (`formatBytes`). */
export const blobWords = defineWords({
  'file-too-large': [
    'Het bestand is groter dan {limit}. Er is niets bewaard.',
    'Le fichier dépasse {limit}. Rien n’a été enregistré.',
    'The file is larger than {limit}. Nothing was stored.',
  ],
  'file-empty': [
    'Het bestand is leeg. Er is niets bewaard.',
    'Le fichier est vide. Rien n’a été enregistré.',
    'The file is empty. Nothing was stored.',
  ],
});
