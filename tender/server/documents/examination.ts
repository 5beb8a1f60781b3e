import { say } from '#platform/kernel/words.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { isPriceItem, seesPrices } from '#tender/core/procedure/opening/price-envelope.ts';
import { guideOf } from '#tender/core/procedure/planning/phases.ts';
import { isStaff } from '#tender/core/procedure/roles.ts';
import type { Letter } from '#tender/documents/letters/letter.ts';
import { letterHead, protectionFrom, termEnd } from './letterhead.ts';
import type { DocumentContext, DocumentMaker } from './maker.ts';
import { documentWords } from './words.ts';

/** Requests for remedy and letters of exclusion: for those who work on the tenders, and for the tenderer concerned. */
export const examinationDocuments: DocumentMaker = {
  readable(file, viewer) {
    const mine = (operator: string): boolean => isStaff(viewer) || operator === viewer.operator?.id;
    const isClosedTo = (item: string): boolean => isPriceItem(file, item) && !seesPrices(file, viewer);
    const remedies = file.examination.remedies
      .filter(({ operator, item }) => mine(operator) && (operator === viewer.operator?.id || !isClosedTo(item)))
      .map(({ remedy }) => `remedy-${remedy}`);
    const excluded = Object.keys(file.examination.excluded)
      .filter(mine)
      .map((operator) => `exclusion-${operator}`);
    return [...remedies, ...excluded];
  },
  make: (file, id, context) =>
    id.startsWith('remedy-') ? remedyRequest(file, id, context) : exclusionLetter(file, id, context),
};

function remedyRequest(file: ProcedureFile, id: string, context: DocumentContext): Letter {
  const remedy = file.examination.remedies.find((one) => id === `remedy-${one.remedy}`);
  if (remedy === undefined) throw new Error(`no request ${id}`);
  const { submission } = guideOf(file);
  const document = submission.checklist.find((item) => item.id === remedy.item)?.title ?? remedy.item;
  const mend = say(documentWords, 'hand-in', context.language, { document });
  return {
    template: 'remedy-request',
    data: {
      head: letterHead(file, context, remedy.requestedAt, remedy.operator),
      omissions: [{ document, omission: remedy.description, remedy: mend }],
      until: termEnd(file, remedy.until, context.language),
    },
  };
}

function exclusionLetter(file: ProcedureFile, id: string, context: DocumentContext): Letter {
  const found = Object.entries(file.examination.excluded).find(([operator]) => id === `exclusion-${operator}`);
  if (found === undefined) throw new Error(`no letter ${id}`);
  const [operator, { ground, reason, at }] = found;
  const rule = guideOf(file).exclusion.find((one) => one.id === ground);
  return {
    template: 'exclusion-letter',
    data: {
      head: letterHead(file, context, at, operator),
      grounds: [
        {
          ground: rule?.title ?? ground,
          rule: [rule?.article, rule?.source].filter((part) => part !== undefined).join(', '),
          reasons: reason,
        },
      ],
      protection: protectionFrom(file, at, context.language),
    },
  };
}
