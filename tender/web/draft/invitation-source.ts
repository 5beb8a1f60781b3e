import type { InvitationSource } from '#tender/core/procedure/interest/invitation-source.ts';

/** `?selection=…`, or `?system=…&call=…` from the notice of a qualification system. */
export function sourceIn(params: URLSearchParams): InvitationSource | undefined {
  const [selection, system, call] = ['selection', 'system', 'call'].map((name) => params.get(name) ?? undefined);
  if (selection !== undefined) return { kind: 'selection', procedure: selection };
  return system === undefined || call === undefined ? undefined : { kind: 'register', system, call };
}
