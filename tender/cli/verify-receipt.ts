import { formatInstantExact } from '#platform/kernel/format.ts';
import { ok, type Result } from '#platform/kernel/result.ts';
import { fromIso } from '#platform/kernel/time.ts';
import { say } from '#platform/kernel/words.ts';
import { readReceipt, type VerifiedReceipt, verifyReceipt } from '#platform/record/receipt.ts';
import type { ExitCode } from './command.ts';
import { type Print, recordSentence, type VerifyOptions } from './verify-options.ts';
import { cliWords } from './words.ts';

/** Checks a receipt with nothing but itself and a key. */
export function verifyReceiptFile(bytes: Uint8Array, { json, language, key }: VerifyOptions, print: Print): ExitCode {
  const read = readReceipt(new TextDecoder().decode(bytes));
  const verified = read.ok ? verifyReceipt(read.value, key) : read;
  const usedKey = key ?? (read.ok ? read.value.verifierKey : '');
  if (json) print(`${JSON.stringify(asJson(verified, usedKey), null, 2)}\n`);
  else if (verified.ok) {
    const { event, head } = verified.value;
    const at = formatInstantExact(fromIso(event.at), 'Europe/Amsterdam', language);
    const { seq, type, actor } = event;
    const facts = { seq, type, actor, at, origin: head.origin, size: head.size, root: head.root, key: usedKey };
    print(`${say(cliWords, 'receipt-holds', language, facts)}\n`);
    if (key === undefined) print(`${say(cliWords, 'key-came-along', language)}\n`);
  } else print(`${say(cliWords, 'not-in-order', language)}  ${recordSentence(verified.error, language)}\n`);
  return verified.ok ? 0 : 1;
}

function asJson(verified: Result<VerifiedReceipt>, key: string): unknown {
  return verified.ok ? ok({ ...verified.value, key }) : { ...verified, key };
}
