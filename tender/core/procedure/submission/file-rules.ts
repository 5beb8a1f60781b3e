import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { ChecklistItem } from '../../guide/schema/submission.ts';
import type { FileRef } from '../basics.ts';

/** Whether a file may stand with an item: by the format and the size that the guide allows. What is in it is checked elsewhere. */
export function checkFile(item: ChecklistItem, file: FileRef): Result<FileRef> {
  if (item.formats.length === 0) return refuse('item-takes-no-file');
  const extension = file.name.split('.').at(-1)?.toLowerCase() ?? '';
  if (!item.formats.some((format) => format === extension)) {
    return refuse('format-not-allowed', { name: file.name, formats: item.formats.join(', ').toUpperCase() });
  }
  const megabytes = item.maxMegabytes;
  return file.size > megabytes * 1_000_000
    ? refuse('file-too-large-for-item', { name: file.name, megabytes })
    : ok(file);
}
