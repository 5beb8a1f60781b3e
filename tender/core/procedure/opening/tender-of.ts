import type { ProcedureFile } from '../file.ts';
import { receivedFrom } from '../negotiation/turns.ts';
import type { AttachedFile, TenderContent } from '../submission/events.ts';

/**
 * What an operator tendered in the first envelope, which is all of it where the guide has but one: nothing before the vault is opened, nor where
 * his tender could not be. It never changes afterwards; where rounds of new tenders follow, his last one takes its place.
 */
export function tenderOf(file: ProcedureFile, operator: string): TenderContent | undefined {
  return receivedFrom(file, operator)?.content;
}

/** The documents in his price envelope, once it is opened. Who may see them is another matter: `seesPrices`. */
export function priceFilesOf(file: ProcedureFile, operator: string): readonly AttachedFile[] {
  return file.opening.prices.opened?.tenders.find((tender) => tender.operator === operator)?.files ?? [];
}

/** Both envelopes, as far as they are open. */
export function wholeTenderOf(file: ProcedureFile, operator: string): TenderContent | undefined {
  const content = tenderOf(file, operator);
  const prices = priceFilesOf(file, operator);
  return content === undefined || prices.length === 0 ? content : { ...content, files: [...content.files, ...prices] };
}
