import { endpoints } from '#tender/api/endpoints.ts';
import type { CommandType, ProcedureCommand } from '#tender/core/procedure/commands.ts';
import type { Method } from './request.ts';

/** Fields that the server fills in itself (`supplied` of an endpoint). */
interface SuppliedFields {
  readonly 'place-tender': 'arrivals';
  readonly 'release-share': 'tenders' | 'inspections' | 'opened';
  readonly 'release-price-share': 'prices' | 'inspections' | 'opened';
  readonly 'open-prices': 'readings';
}

type Supplied<Type extends CommandType> = Type extends keyof SuppliedFields ? SuppliedFields[Type] : never;

/** What a page has to say to give a command: its fields without its name. */
export type CommandFields<Type extends CommandType> = Omit<
  Extract<ProcedureCommand, { type: Type }>,
  'type' | Supplied<Type>
>;

export interface CommandRequest {
  readonly method: Method;
  readonly path: string;
  /** Absent when all is said by the path. */
  readonly body?: Readonly<Record<string, unknown>>;
}

/** Where and how a command about a procedure goes. */
export function commandRequest<Type extends CommandType>(
  procedure: string | undefined,
  type: Type,
  fields: CommandFields<Type>,
): CommandRequest {
  const values: Readonly<Record<string, unknown>> = { ...fields };
  if (type === 'draft-procedure') return { method: 'post', path: '/v1/procedures', body: values };
  if (procedure === undefined) throw new Error(`${type} is about a procedure`);
  const endpoint = endpoints.find(({ command }) => command === type);
  if (endpoint === undefined) throw new Error(`no endpoint for ${type}`);
  return requestOf(procedurePath(procedure), endpoint, values);
}

/** A command at its endpoint below an address: names in braces are filled in from its fields, the other fields form the body. */
export function requestOf(
  address: string,
  endpoint: { readonly method: Method; readonly path: string },
  values: Readonly<Record<string, unknown>>,
): CommandRequest {
  const inPath = new Set([...endpoint.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''));
  const below = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])));
  const rest = Object.entries(values).filter(([name, value]) => !inPath.has(name) && value !== undefined);
  const path = `${address}${below}`;
  return { method: endpoint.method, path, ...(rest.length === 0 ? {} : { body: Object.fromEntries(rest) }) };
}

export function procedurePath(procedure: string): string {
  return `/v1/procedures/${encodeURIComponent(procedure)}`;
}
