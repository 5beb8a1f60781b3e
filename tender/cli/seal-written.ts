import { createHash } from 'node:crypto';
import type { Language } from '#platform/kernel/language.ts';
import { fail, ok, type Result } from '#platform/kernel/result.ts';
import { say } from '#platform/kernel/words.ts';
import { canSealTo } from '#platform/sealing/keys.ts';
import type { Recipients } from '#tender/core/procedure/submission/envelopes.ts';
import { readVaultFile, recipientsIn, type VaultFile } from '#tender/core/procedure/submission/vault-file.ts';
import type { ExitCode } from './command.ts';
import { contentTemplate } from './content-template.ts';
import { type LookedThrough, lookThrough, type Remark, remarkLine } from './look-at-tender.ts';
import { readText } from './read-text.ts';
import type { SealRefused } from './seal-refused.ts';
import { sealTenderInto, type TenderSealed } from './seal-tender.ts';
import { sealWords } from './seal-words.ts';

export interface WrittenOrder {
  /** Paths as they were given. */
  readonly vault: string;
  readonly contents: readonly string[];
  readonly folder: string;
  /** Another key of the tenderer than the vault data have. */
  readonly workspace: string | undefined;
  /** Whether what lacks stands in the way. */
  readonly incomplete: boolean;
}

interface Read {
  readonly vault: VaultFile;
  readonly recipients: Recipients;
  readonly content: string;
  readonly path: string;
}

/** `leidraad seal --vault vault.json tender.yaml`: looks through all that was written, and seals only when nothing is wrong with it. */
export async function sealWritten(
  order: WrittenOrder,
  language: Language,
  print: (text: string) => void,
  complain: (text: string) => void,
): Promise<ExitCode> {
  const tell = ({ code, params }: SealRefused): void => complain(`${say(sealWords, code, language, params)}\n`);
  const read = await readWritten(order);
  if (!read.ok) {
    tell(read.error);
    return 2;
  }
  const { path, content, vault, recipients } = read.value;
  const looked = await lookThrough(content, path, vault, language);
  const remarks = looked.ok ? looked.value.remarks : looked.error;
  for (const remark of remarks) complain(`${remarkLine(path, remark, language, order.incomplete)}\n`);
  if (!looked.ok || stops(remarks, order.incomplete)) {
    tell({ code: remarks.some(({ weight }) => weight === 'error') ? 'tender-wrong' : 'tender-lacks' });
    return 1;
  }
  const sealed = await sealInto(order.folder, { vault, recipients, ...looked.value });
  if (!sealed.ok) {
    tell(sealed.error);
    return 1;
  }
  for (const file of sealed.value.files) print(`${JSON.stringify(file)}\n`);
  const prices = vault.prices === undefined ? '' : pricePrint(vault.prices, language);
  tell({ code: 'tender-sealed', params: { folder: order.folder, fingerprint: fingerprint(vault.vault), prices } });
  return 0;
}

/** `leidraad seal --vault vault.json --template`: what is to be filled in. */
export function writeTemplate(
  path: string,
  language: Language,
  print: (text: string) => void,
): Result<undefined, SealRefused> {
  const vault = vaultIn(path);
  if (!vault.ok) return vault;
  print(contentTemplate(vault.value.guide, language));
  return ok(undefined);
}

function vaultIn(path: string): Result<VaultFile, SealRefused> {
  const text = readText(path);
  if (!text.ok) return unreadable(path);
  const vault = readVaultFile(text.value);
  return vault.ok ? vault : fail({ code: 'vault-file-malformed', params: { path } });
}

function stops(remarks: readonly Remark[], incomplete: boolean): boolean {
  return remarks.some(({ weight }) => weight === 'error' || (weight === 'lack' && !incomplete));
}

async function readWritten(order: WrittenOrder): Promise<Result<Read, SealRefused>> {
  const [path, more] = order.contents;
  if (path === undefined || more !== undefined || order.folder === '') return fail({ code: 'usage' });
  const vault = vaultIn(order.vault);
  if (!vault.ok) return vault;
  const content = readText(path);
  if (!content.ok) return unreadable(path);
  const workspace = order.workspace ?? vault.value.workspace;
  if (workspace === undefined) return fail({ code: 'workspace-missing' });
  const recipients = recipientsIn(vault.value, workspace);
  const keys = { [order.vault]: recipients.vault, '--workspace': workspace };
  for (const [option, key] of Object.entries(keys)) {
    if (!(await canSealTo(key))) return fail({ code: 'recipient-not-hybrid', params: { option } });
  }
  const prices = recipients.prices?.recipient;
  if (prices !== undefined && !(await canSealTo(prices))) {
    return fail({ code: 'recipient-not-hybrid', params: { option: order.vault } });
  }
  return ok({ vault: vault.value, recipients, content: content.value, path });
}

function unreadable(path: string): Result<never, SealRefused> {
  return fail({ code: 'file-unreadable', params: { path } });
}

async function sealInto(
  folder: string,
  order: Omit<Read, 'content' | 'path'> & LookedThrough,
): Promise<Result<TenderSealed, SealRefused>> {
  try {
    return await sealTenderInto({ ...order, folder });
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    return fail({ code: 'not-sealed', params: { path: folder, why } });
  }
}

function pricePrint(recipient: string, language: Language): string {
  return say(sealWords, 'fingerprint-prices', language, { fingerprint: fingerprint(recipient) });
}

/** SHA-256 of the text of a key, as the page shows it: two people can compare it. */
function fingerprint(recipient: string): string {
  return createHash('sha256').update(recipient).digest('hex');
}
