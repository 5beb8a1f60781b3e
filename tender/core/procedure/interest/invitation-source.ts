import { z } from 'zod';
import { guideIdSchema, keySchema } from '../basics.ts';

/**
 * Where it is decided who may tender: elsewhere, before this procedure. Fixed when the procedure is drafted; each list names the version of the
 * source on which it rests, so that whoever has both can make it again.
 */
export const invitationSourceSchema = z.discriminatedUnion('kind', [
  /** The selection phase of a restricted procedure: who was invited there and did not fall out since (CVO-01). */
  z.strictObject({ kind: z.literal('selection'), procedure: keySchema }),
  /** The operators whom a periodic indicative notice of a qualification system fixed: that list never changes (ORES-11). */
  z.strictObject({ kind: z.literal('register'), system: keySchema, call: keySchema }),
]);
export type InvitationSource = z.infer<typeof invitationSourceSchema>;

/** The stream in which it is decided who is invited. */
export function sourceStream(from: InvitationSource): string {
  return from.kind === 'selection' ? `procedure/${from.procedure}` : `qualification/${from.system}`;
}

/** The procedure, or the notice of the system. */
export function sourceName(from: InvitationSource): string {
  return from.kind === 'selection' ? from.procedure : `${from.system}, ${from.call}`;
}

export const invitedSchema = z.strictObject({
  operator: keySchema,
  name: z.string().min(1).max(300),
  /** Of which lots, where the source has several. */
  lots: z.array(guideIdSchema).min(1).max(100).optional(),
});
export type Invited = z.infer<typeof invitedSchema>;

/** The same list, whatever the order in which it was made. */
export function sameInvited(one: readonly Invited[], other: readonly Invited[]): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

function ordered(list: readonly Invited[]): readonly unknown[] {
  return list
    .map(({ operator, name, lots }) => [operator, name, lots?.toSorted() ?? []] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
}
