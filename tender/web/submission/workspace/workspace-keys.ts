import { keep, readKept } from '../../sealing/device-store.ts';
import { isRecord } from '../kept-json.ts';

/** What opens the work of one tenderer on one procedure: his draft, and what he placed. */
export interface WorkspaceKey {
  readonly recipient: string;
  readonly identity: string;
}

/** Keys before the newest one still open what was placed with them. */
const mostKept = 10;

function nameOf(procedure: string, operator: string): string {
  return `workspace-keys:${procedure}:${operator}`;
}

/** The keys that this browser has, the newest first. */
export async function keptKeys(procedure: string, operator: string): Promise<readonly WorkspaceKey[]> {
  const kept = await readKept(nameOf(procedure, operator));
  return Array.isArray(kept) ? kept.filter(isWorkspaceKey) : [];
}

/** False when the browser keeps it only for as long as the page is open. */
export async function keepKey(procedure: string, operator: string, key: WorkspaceKey): Promise<boolean> {
  const others = (await keptKeys(procedure, operator)).filter(({ recipient }) => recipient !== key.recipient);
  return keep(nameOf(procedure, operator), [key, ...others].slice(0, mostKept));
}

function isWorkspaceKey(value: unknown): value is WorkspaceKey {
  return isRecord(value) && typeof value['recipient'] === 'string' && typeof value['identity'] === 'string';
}
