import type { Language } from '#platform/kernel/language.ts';
import { say } from '#platform/kernel/words.ts';
import { beaconOf } from '#tender/core/procedure/award/draw-rules.ts';
import { officer, seedOf, ticketOf } from '#tender/core/procedure/award/lots.ts';
import type { AwardState } from '#tender/core/procedure/award/state.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { operatorName } from '#tender/core/procedure/interest/follow.ts';
import { guideOf } from '#tender/core/procedure/planning/phases.ts';
import type { Letter } from '#tender/documents/letters/letter.ts';
import { letterHead, moment } from './letterhead.ts';
import type { DocumentContext } from './maker.ts';
import { documentWords } from './words.ts';

type Draw = AwardState['draws'][number];

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
        ...transcriptLines(file, draw, language),
      ],
    },
  };
}

/** What anybody needs to draw these lots again: what was fixed, what was shown, and what came of it. */
function transcriptLines(
  file: ProcedureFile,
  { lots, transcript, tied }: Draw,
  language: Language,
): readonly { readonly label: string; readonly value: string }[] {
  if (transcript === undefined || lots === undefined) return [];
  const word = (key: keyof typeof documentWords, params = {}): string => say(documentWords, key, language, params);
  const nameOf = (by: string): string => (by === officer ? word('draw-officer') : operatorName(file, by));
  const { reveals, withheld, beacon } = transcript;
  const fixed = Object.entries({ ...lots.joined, [officer]: lots.commitment });
  const seed = seedOf(reveals, beacon);
  const chain = beaconOf(guideOf(file));
  return [
    { label: word('draw-announced'), value: moment(file, lots.announcedAt, language) },
    { label: word('draw-join-until'), value: moment(file, lots.joinUntil, language) },
    ...fixed.map(([by, commitment]) => ({ label: word('draw-fixed', { name: nameOf(by) }), value: commitment })),
    ...reveals.map(({ by, value }) => ({ label: word('draw-shown', { name: nameOf(by) }), value })),
    ...withheld.map((by) => ({ label: word('draw-shown', { name: nameOf(by) }), value: word('draw-withheld') })),
    ...(beacon === undefined || chain === undefined
      ? []
      : [
          { label: word('draw-chain'), value: chain.hash },
          { label: word('draw-round', { round: beacon.round }), value: beacon.signature },
        ]),
    { label: word('draw-seed'), value: seed },
    ...tied.map((operator) => ({
      label: word('draw-ticket', { name: nameOf(operator), id: operator }),
      value: ticketOf(seed, operator),
    })),
  ];
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
