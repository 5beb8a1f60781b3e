import { mkdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { isLanguage, type Language } from '#platform/kernel/language.ts';
import { fail, ok, type Result } from '#platform/kernel/result.ts';
import { say } from '#platform/kernel/words.ts';
import { canSealTo } from '#platform/sealing/keys.ts';
import { sealFile } from '#platform/sealing/node/seal-file.ts';
import type { ExitCode } from './command.ts';
import type { SealOutput } from './output.ts';
import type { SealRefused } from './seal-refused.ts';
import { sealWords } from './seal-words.ts';

interface Order {
  readonly recipients: readonly string[];
  readonly files: readonly string[];
  readonly folder: string;
}

/**
 * `leidraad seal`: seals on one's own machine, without a server. With `--vault`, a whole tender from what was written down of it; else single
 * files, for the vault of a procedure and for the workspace of the tenderer. Writes a line of JSON for each file. Exit code 0 when all were
 * sealed, 1 when some were not, 2 when the order was not understood, and then nothing was sealed.
 */
export async function seal(
  args: readonly string[],
  print: (text: string) => void,
  complain: (text: string) => void,
): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      recipient: { type: 'string', default: '' },
      vault: { type: 'string' },
      workspace: { type: 'string' },
      template: { type: 'boolean', default: false },
      incomplete: { type: 'boolean', default: false },
      out: { type: 'string', default: '' },
      lang: { type: 'string', default: 'nl' },
    },
  });
  const { vault, workspace, incomplete, out: folder } = values;
  const language: Language = isLanguage(values.lang) ? values.lang : 'nl';
  const tell = ({ code, params }: SealRefused): void => complain(`${say(sealWords, code, language, params)}\n`);
  if (vault !== undefined) {
    const { sealWritten, writeTemplate } = await import('./seal-written.ts');
    if (!values.template) {
      return sealWritten({ vault, workspace, incomplete, folder, contents: positionals }, language, print, complain);
    }
    const written = writeTemplate(vault, language, print);
    if (!written.ok) tell(written.error);
    return written.ok ? 0 : 2;
  }
  const order = await readOrder(values.recipient, workspace, folder, positionals);
  if (!order.ok) {
    tell(order.error);
    return 2;
  }
  let code: ExitCode = 0;
  for (const file of order.value.files) {
    const sealed = await sealOne(file, order.value);
    if (sealed.ok) print(`${JSON.stringify(sealed.value)}\n`);
    else {
      tell(sealed.error);
      code = 1;
    }
  }
  return code;
}

async function readOrder(
  recipient: string,
  workspace: string | undefined,
  folder: string,
  files: readonly string[],
): Promise<Result<Order, SealRefused>> {
  if (recipient === '' || folder === '' || files.length === 0) return wrong('usage');
  if (!(await canSealTo(recipient))) return wrong('recipient-not-hybrid', { option: '--recipient' });
  if (workspace !== undefined && !(await canSealTo(workspace))) {
    return wrong('recipient-not-hybrid', { option: '--workspace' });
  }
  const names = files.map((file) => basename(file));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return wrong('same-name-twice', { name: twice });
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    return wrong('folder-not-made', { folder });
  }
  return ok({ recipients: workspace === undefined ? [recipient] : [recipient, workspace], files, folder });
}

async function sealOne(file: string, { recipients, folder }: Order): Promise<Result<SealOutput, SealRefused>> {
  const name = basename(file);
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return wrong('file-unreadable', { path: file });
  try {
    const { plain, sealed } = await sealFile(file, join(folder, `${name}.age`), recipients);
    return ok({ file: name, plain, sealed: { file: `${name}.age`, ...sealed } });
  } catch (error) {
    return wrong('not-sealed', { path: file, why: error instanceof Error ? error.message : '' });
  }
}

function wrong(code: SealRefused['code'], params?: SealRefused['params']): Result<never, SealRefused> {
  return fail(params === undefined ? { code } : { code, params });
}
