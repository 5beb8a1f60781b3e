import { armor } from 'age-encryption';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { openBytes, sealBytes } from './seal.ts';

/** A text sealed, as text: for shares, drafts and what else travels inside JSON or on paper. Padded with zeros as files are. */
export async function sealText(text: string, recipients: readonly string[]): Promise<string> {
  return armor.encode(await sealBytes(new TextEncoder().encode(text), recipients));
}

/** Without the padding. Codes as `openBytes`; what is no text in UTF-8 is `sealed-malformed`. */
export async function openText(armored: string, identity: string): Promise<Result<string>> {
  const sealed = fromArmor(armored);
  if (sealed === undefined) return refuse('sealed-malformed');
  const opened = await openBytes(sealed, identity);
  if (!opened.ok) return opened;
  const text = plainText(opened.value);
  return text === undefined ? refuse('sealed-malformed') : ok(text);
}

/** The text in bytes that were opened, without the zeros with which it was padded; undefined when it is no UTF-8. */
export function plainText(opened: Uint8Array): string | undefined {
  const end = opened.findLastIndex((byte) => byte !== 0) + 1;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(opened.subarray(0, end));
  } catch {
    return undefined;
  }
}

export function fromArmor(text: string): Uint8Array | undefined {
  try {
    return armor.decode(text);
  } catch {
    return undefined;
  }
}
