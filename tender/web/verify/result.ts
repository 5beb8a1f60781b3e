import { formatInstantExact } from '#platform/kernel/format.ts';
import type { Language } from '#platform/kernel/language.ts';
import { fromIso } from '#platform/kernel/time.ts';
import { say } from '#platform/kernel/words.ts';
import { longestReceipt, readReceipt, verifyReceipt } from '#platform/record/receipt.ts';
import { recordWords } from '#platform/record/words.ts';
import type { ByteSource } from '#tender/core/bundle/reading.ts';
import { type CheckReport, type VerifyReport, verifyArchive } from '#tender/core/verify/verify.ts';
import { checkWords, sentenceOf } from '#tender/core/verify/words.ts';
import { element } from './element.ts';
import { verifyPageWords } from './words.ts';

/** What the file that was chosen comes to, as a part of the page. Text from the file is shown as text; it is read in pieces of what fits. */
export async function resultOf(file: Blob, key: string | undefined, language: Language): Promise<HTMLElement> {
  const [first] = new Uint8Array(await file.slice(0, 1).arrayBuffer());
  if (first !== 0x7b || file.size > longestReceipt) {
    return bundleResult(await verifyArchive(sourceOf(file), { key }), language);
  }
  return receiptResult(new Uint8Array(await file.arrayBuffer()), key, language);
}

function sourceOf(file: Blob): ByteSource {
  return {
    size: file.size,
    read: async ({ from, to }) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
  };
}

function bundleResult(report: VerifyReport, language: Language): HTMLElement {
  const { origin, events = 0, closed = 0, key: used = '' } = report;
  const about =
    origin === undefined ? [] : [say(verifyPageWords, 'about', language, { origin, events, closed, key: used })];
  const along = report.keyCameAlong === true ? [say(verifyPageWords, 'key-came-along', language)] : [];
  return element(
    'section',
    {},
    verdict(report.ok, [...about, ...along], language),
    ...report.checks.map((check) => checkPart(check, report.timeZone, language)),
  );
}

function checkPart({ check, outcome, findings }: CheckReport, zone: string, language: Language): HTMLElement {
  const mark = element('span', { class: `outcome outcome-${outcome}` }, say(verifyPageWords, outcome, language));
  const heading = element('summary', {}, mark, ' ', say(checkWords, check, language));
  const lines = findings.map(({ right, code, params, seq, lot }) =>
    element(
      'li',
      right ? {} : { class: 'wrong' },
      `${seq === undefined ? '' : `${seq}. `}${lot === undefined ? '' : `[${lot}] `}${sentenceOf(code, params, language, zone)}`,
    ),
  );
  const attributes = outcome === 'fails' ? { class: 'check', open: '' } : { class: 'check' };
  return element('details', attributes, heading, element('ul', {}, ...lines));
}

function receiptResult(bytes: Uint8Array, key: string | undefined, language: Language): HTMLElement {
  const read = readReceipt(new TextDecoder().decode(bytes));
  const verified = read.ok ? verifyReceipt(read.value, key) : read;
  if (!verified.ok) {
    const { code, params } = verified.error;
    const known = Object.keys(recordWords).find((one): one is keyof typeof recordWords => one === code);
    return verdict(false, [known === undefined ? code : say(recordWords, known, language, params)], language);
  }
  const { event, head } = verified.value;
  const { seq, type, actor } = event;
  const at = formatInstantExact(fromIso(event.at), 'Europe/Amsterdam', language);
  const used = key ?? (read.ok ? read.value.verifierKey : '');
  const facts = { seq, type, actor, at, origin: head.origin, size: head.size, key: used };
  const along = key === undefined ? [say(verifyPageWords, 'key-came-along', language)] : [];
  return verdict(true, [say(verifyPageWords, 'receipt', language, facts), ...along], language);
}

function verdict(right: boolean, lines: readonly string[], language: Language): HTMLElement {
  return element(
    'div',
    { class: `verdict verdict-${right ? 'right' : 'wrong'}` },
    element('h2', {}, say(verifyPageWords, right ? 'right' : 'wrong', language)),
    ...lines.map((line) => element('p', {}, line)),
  );
}
