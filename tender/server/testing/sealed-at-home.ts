import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { unwrap } from '#platform/kernel/result.ts';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import type { PreparationView } from '#tender/core/procedure/preparation/view.ts';
import {
  filesIn,
  type Placement,
  placedFields,
  readPlacement,
} from '#tender/core/procedure/submission/placement-file.ts';
import { readVaultFile, vaultFile, vaultFileText } from '#tender/core/procedure/submission/vault-file.ts';
import { sheetOf } from '#tender/documents/price-sheet/guide-sheet.ts';
import { issuePriceSheet } from '#tender/documents/price-sheet/issue.ts';
import { answerPdf } from '#tender/documents/specimen/answer-pdf.ts';
import { answerSections } from '#tender/documents/specimen/answer-text.ts';
import { fillPriceSheet } from '#tender/documents/specimen/fill-price-sheet.ts';
import type { Tenderer } from './tenderer.ts';

/** The folder of a tenderer who seals on his own machine, with real files in it, and the program as he starts it. */

const program = join(import.meta.dirname, '../../cli/main.ts');

const howTo = await readFile(join(import.meta.dirname, '../../../docs/sealing-at-home.md'), 'utf8');

/** A fenced block of the how-to, without the indentation that it has there. */
function block(kind: string): string {
  const found = new RegExp(`^( *)\`\`\`${kind}\\n([^]*?)^ *\`\`\`$`, 'mu').exec(howTo);
  if (found === null) throw new Error(`the how-to has no ${kind}`);
  const [, indent = '', text = ''] = found;
  return text.replaceAll(new RegExp(`^${indent}`, 'gmu'), '');
}

/** All that the small stories ask of a tender: the example of the how-to. */
export const wholeContent = block('yaml content');

/** The same with `age` alone. */
export const ageLines = block('sh age');

export interface Home {
  readonly folder: string;
  readonly guide: Guide;
  write(name: string, content: string | Uint8Array): Promise<string>;
}

/** Downloads the vault data, and goes on as `homeWith`. */
export async function homeOf(own: Tenderer, procedure: string, price = '28.00'): Promise<Home> {
  const { guide } = (await own.client.get<PreparationView>(`/v1/procedures/${procedure}/preparation`)).body;
  const { vault } = await own.view();
  if (vault === undefined) throw new Error('there is no vault before publication');
  const whose = { procedure, tenderer: own.operator, workspace: own.key.recipient };
  return homeWith(vaultFileText(vaultFile(whose, vault, guide)), price);
}

/** A folder with the vault data, the content and the files that it names, filled in. */
export async function homeWith(vaultText: string, price: string): Promise<Home> {
  const folder = await mkdtemp(join(tmpdir(), 'leidraad-home-'));
  const { guide } = unwrap(readVaultFile(vaultText));
  const write = async (name: string, content: string | Uint8Array): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  };
  await write('vault.json', vaultText);
  await write('tender.yaml', wholeContent);
  const sheet = sheetOf(guide);
  if (sheet === undefined) throw new Error('the small stories have a price sheet');
  await write('Prijzenblad.xlsx', await fillPriceSheet(await issuePriceSheet(sheet.spec), sheet.spec, { uren: price }));
  await write('Plan.pdf', answerPdf(answerSections('Glans'), { pages: 2 }));
  return { folder, guide, write };
}

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

/** `leidraad seal` in a process of its own. */
export function runSeal({ folder }: Pick<Home, 'folder'>, ...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'seal', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, out: stdout, error: stderr };
}

/** Seals all of it into the folder `sealed`. */
export function sealAtHome(home: Home, ...more: readonly string[]): Ran {
  return runSeal(home, '--vault', 'vault.json', '--out', 'sealed', 'tender.yaml', ...more);
}

export async function placementIn({ folder }: Pick<Home, 'folder'>): Promise<Placement> {
  return unwrap(readPlacement(await readFile(join(folder, 'sealed/placement.json'), 'utf8')));
}

export async function sealedFile({ folder }: Pick<Home, 'folder'>, name: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(join(folder, 'sealed', name)));
}

/** Brings every file of the folder `sealed` that its placement names, and places it as it says. */
export async function placeFromHome(own: Tenderer, home: Pick<Home, 'folder'>) {
  const placement = await placementIn(home);
  for (const { file } of filesIn(placement)) {
    const { status, text } = await own.put(await sealedFile(home, file));
    if (status !== 201) throw new Error(`${file} is not taken: ${text}`);
  }
  return own.place(placedFields(placement));
}

export function sealedNames({ folder }: Pick<Home, 'folder'>): Promise<string[]> {
  return readdir(join(folder, 'sealed')).then((names) => names.toSorted());
}
