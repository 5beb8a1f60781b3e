import { say } from '#platform/kernel/words.ts';
import { officer } from '#tender/core/procedure/award/lots.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { operatorName } from '#tender/core/procedure/interest/follow.ts';
import { guideOf } from '#tender/core/procedure/planning/phases.ts';
import type { Letter } from '#tender/documents/letters/letter.ts';
import { letterHead, moment } from './letterhead.ts';
import type { DocumentContext } from './maker.ts';
import { documentWords } from './words.ts';

/** The record of a drawing of lots (ALM-17). `number` from 1. */
export function drawRecord(file: ProcedureFile, number: number, context: DocumentContext): Letter {
  const draw = file.award.draws[number - 1];
  if (draw === undefined) throw new Error(`no draw ${number}`);
  const { language } = context;
  const names = (operators: readonly string[]): readonly string[] =>
    operators.map((operator) => operatorName(file, operator));
  return {
    template: 'draw-record',
    data: {
      head: letterHead(file, context, draw.at),
      occasion: say(documentWords, 'draw-occasion', language),
      participants: names(draw.tied),
      drawnAt: moment(file, draw.at, language),
      drawnBy: [{ function: context.functionOf(draw.drawnBy), name: context.nameOf(draw.drawnBy) }],
      method: say(documentWords, draw.transcript === undefined ? 'draw-method' : 'draw-method-revealed', language),
      order: names(draw.order),
      proof: [
        { label: say(documentWords, 'deed', language), value: draw.deed },
        ...(draw.transcript?.reveals ?? []).map(({ by, value }) => ({
          label: by === officer ? say(documentWords, 'draw-officer', language) : operatorName(file, by),
          value,
        })),
        ...(draw.transcript?.withheld ?? []).map((by) => ({
          label: operatorName(file, by),
          value: say(documentWords, 'draw-withheld', language),
        })),
      ],
    },
  };
}

/** Minutes of a verification meeting (ALM-19). `number` from 1. */
export function verificationMinutes(file: ProcedureFile, number: number, context: DocumentContext): Letter {
  const held = file.award.verifications[number - 1];
  if (held === undefined) throw new Error(`no verification ${number}`);
  const { language } = context;
  const { authority, award } = guideOf(file);
  const outcome = say(documentWords, `outcome-${held.outcome}`, language);
  return {
    template: 'verification-minutes',
    data: {
      head: letterHead(file, context, held.at, held.operator),
      tenderer: operatorName(file, held.operator),
      heldAt: moment(file, held.at, language),
      place: award.presentation?.location ?? say(documentWords, 'no-place', language),
      present: [{ function: authority.contacts[0] ?? '', organisation: authority.name }],
      topics: [
        { topic: say(documentWords, 'minutes', language), discussed: held.minutes, conclusion: outcome },
        ...held.adjustments.map(({ criterion, points, reason }) => ({
          topic: award.criteria.find(({ id }) => id === criterion)?.title ?? criterion,
          discussed: reason,
          conclusion: say(documentWords, 'points-off', language, { points, reason }),
        })),
      ],
      conclusion: outcome,
    },
  };
}
