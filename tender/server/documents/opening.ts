import { formatInstantExact } from '#platform/kernel/format.ts';
import type { Language } from '#platform/kernel/language.ts';
import { fromIso } from '#platform/kernel/time.ts';
import { say } from '#platform/kernel/words.ts';
import { type OpeningRecordView, recordsOf } from '#tender/core/procedure/opening/view.ts';
import { recordOfPrices } from '#tender/core/procedure/opening/view-prices.ts';
import { guideOf } from '#tender/core/procedure/planning/phases.ts';
import { isOneOf, isStaff } from '#tender/core/procedure/roles.ts';
import { sentence } from '#tender/core/procedure/words.ts';
import { letterHead, termEnd } from './letterhead.ts';
import type { DocumentMaker } from './maker.ts';
import { documentWords } from './words.ts';

/** The opening record (proces-verbaal): for those who work on the tenders, and a copy for every tenderer in it (ALM-04). */
export const openingDocuments: DocumentMaker = {
  readable(file, viewer) {
    const works = isStaff(viewer) || isOneOf(viewer, 'custodian');
    const tendered = ({ tenders }: OpeningRecordView): boolean =>
      tenders.some(({ operator }) => operator === viewer.operator?.id);
    return recordsOf(file).flatMap((record) => (works || tendered(record) ? [record.document] : []));
  },
  make(file, id, context) {
    const record = recordsOf(file).find(({ document }) => document === id);
    if (record === undefined) throw new Error(`no document ${id}`);
    const { language } = context;
    const exact = (at: string): string => formatInstantExact(fromIso(at), guideOf(file).timeZone, language);
    return {
      template: 'opening-record',
      data: {
        head: letterHead(file, context, record.openedAt),
        deadline: termEnd(file, record.deadline, language),
        openedAt: exact(record.openedAt),
        openedBy: record.by.map((user) => context.functionOf(user)),
        received: record.tenders.map(({ operatorName, placedAt }) => ({
          tenderer: operatorName,
          receivedAt: exact(placedAt),
        })),
        refused: record.refusedLate.map(({ operatorName, at, millisecondsLate }) => ({
          tenderer: operatorName,
          at: exact(at),
          reason: say(documentWords, 'late', language, { milliseconds: millisecondsLate }),
        })),
        ...remarks(record.tenders, language),
      },
    };
  },
};

/** The record of the second opening, where prices lie apart: for those who work on the tenders (ROC-31). */
export const priceOpeningDocuments: DocumentMaker = {
  readable(file, viewer) {
    const record = recordOfPrices(file);
    return record !== undefined && (isStaff(viewer) || isOneOf(viewer, 'custodian')) ? [record.document] : [];
  },
  make(file, id, context) {
    const record = recordOfPrices(file);
    if (record === undefined) throw new Error(`no document ${id}`);
    const { language } = context;
    const exact = (at: string): string => formatInstantExact(fromIso(at), guideOf(file).timeZone, language);
    const { frozenAt } = file.evaluation;
    return {
      template: 'price-opening-record',
      data: {
        head: letterHead(file, context, record.openedAt),
        ...(frozenAt === undefined || frozenAt > record.openedAt ? {} : { frozenAt: exact(frozenAt) }),
        openedAt: exact(record.openedAt),
        openedBy: record.by.map((user) => context.functionOf(user)),
        tenders: record.tenders.map(({ operatorName, failure }) => ({
          tenderer: operatorName,
          outcome:
            failure === undefined
              ? say(documentWords, 'opened', language)
              : sentence(`opening-failure-${failure}`, language),
        })),
      },
    };
  },
};

/** Which tenders could not be opened, and why. */
function remarks(tenders: OpeningRecordView['tenders'], language: Language): { readonly remarks?: string } {
  const failed = tenders.flatMap(({ operatorName, failure }) =>
    failure === undefined ? [] : [`${operatorName}: ${sentence(`opening-failure-${failure}`, language)}`],
  );
  return failed.length === 0 ? {} : { remarks: failed.join('\n\n') };
}
