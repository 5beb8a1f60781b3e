import type { ChecklistItem } from '../../guide/schema/submission.ts';
import type { Finding } from '../basics.ts';
import type { AttachedFile } from './events.ts';

/**
 * Files that are not called as the guide asks (ROC-12). Letter case and the marks between words do not matter, for `brief_Firma` is found as
 * easily as `Brief Firma`. It is a warning: nobody is excluded for a name.
 */
export function misnamed({ fileName }: ChecklistItem, files: readonly AttachedFile[]): readonly Finding[] {
  if (fileName === undefined) return [];
  const pattern = patternOf(fileName);
  return files
    .filter(({ file }) => !pattern.test(plainName(file.name)))
    .map(({ file }) => ({
      code: 'file-name-differs',
      severity: 'warning',
      params: { name: file.name, wanted: fileName },
    }));
}

/** Without its ending, and with one space wherever it has other marks. */
function plainName(name: string): string {
  return spaced(name.replace(/\.[^.]*$/, ''));
}

function spaced(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[\s_.-]+/gu, ' ')
    .trim();
}

const anyName = '\u{1}';

/** Several files of one item may be numbered or otherwise told apart after the name. */
function patternOf(fileName: string): RegExp {
  const wanted = escaped(spaced(fileName.replaceAll('{tenderer}', anyName)));
  return new RegExp(String.raw`^${wanted.replaceAll(anyName, String.raw`\S(?:.*\S)?`)}(?:\s.*)?$`, 'u');
}

function escaped(text: string): string {
  return text.replaceAll(/[$()*+?[\\\]^{|}]/gu, String.raw`\$&`);
}
