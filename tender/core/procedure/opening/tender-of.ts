import type { ProcedureFile } from '../file.ts';
import type { TenderContent } from '../submission/events.ts';

/** What an operator tendered: nothing before the vault is opened, nor where his tender could not be. It never changes afterwards. */
export function tenderOf(file: ProcedureFile, operator: string): TenderContent | undefined {
  return file.opening.opened?.tenders.find((tender) => tender.operator === operator)?.content;
}
