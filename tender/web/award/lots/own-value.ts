import { bytesToHex, randomBytes } from '@noble/hashes/utils.js';
import { commitmentTo, officer, valueFromKey } from '#tender/core/procedure/award/lots.ts';
import type { OpenDraw } from '#tender/core/procedure/award/state.ts';
import { demoKeys } from '../../data/demo-keys.ts';
import { keep, readKept } from '../../sealing/device-store.ts';
import { keptKeys } from '../../submission/workspace/workspace-keys.ts';

/** Who draws, or an operator that stands level, on this device. */
export interface Drawer {
  readonly procedure: string;
  /** Operator, or `officer`. */
  readonly by: string;
  readonly demonstration: boolean;
}

export interface MadeValue {
  readonly value: string;
  readonly commitment: string;
  /** It can be found again on this device when the page is closed. */
  readonly kept: boolean;
  /** It follows from the key of the work space, so that any device with that key finds it again. */
  readonly fromKey: boolean;
}

function nameOf(procedure: string, commitment: string): string {
  return `draw-value:${procedure}:${commitment}`;
}

/** The value of who draws: 32 random bytes, or in a demonstration those of its story. */
export async function makeOfficerValue(drawer: Drawer): Promise<MadeValue> {
  const [ready] = await storyValues(drawer);
  return kept(drawer, ready ?? bytesToHex(randomBytes(32)), false);
}

/** The value of a party: from the key of its work space when this browser has it, else 32 random bytes. */
export async function makePartyValue(drawer: Drawer, draw: OpenDraw): Promise<MadeValue> {
  const [ready] = await storyValues(drawer);
  if (ready !== undefined) return kept(drawer, ready, true);
  const [key] = await keptKeys(drawer.procedure, drawer.by);
  return key === undefined
    ? kept(drawer, bytesToHex(randomBytes(32)), false)
    : kept(drawer, valueFromKey(key.identity, announcementOf(draw)), true);
}

async function kept(drawer: Drawer, value: string, fromKey: boolean): Promise<MadeValue> {
  const commitment = commitmentTo({ by: drawer.by, value });
  return { value, commitment, fromKey, kept: await keep(nameOf(drawer.procedure, commitment), value) };
}

/** The value that was fixed, when this device can find it. */
export async function findValue(drawer: Drawer, draw: OpenDraw): Promise<string | undefined> {
  const { procedure, by } = drawer;
  const fixed = by === officer ? draw.commitment : draw.joined[by];
  if (fixed === undefined) return undefined;
  const stored = await readKept(nameOf(procedure, fixed));
  const keys = by === officer ? [] : await keptKeys(procedure, by);
  const known = [
    ...(typeof stored === 'string' ? [stored] : []),
    ...keys.map(({ identity }) => valueFromKey(identity, announcementOf(draw))),
    ...(await storyValues(drawer)),
  ];
  return known.find((value) => commitmentTo({ by, value }) === fixed);
}

function announcementOf({ announcedAt, commitment }: OpenDraw): { at: string; commitment: string } {
  return { at: announcedAt, commitment };
}

async function storyValues({ demonstration }: Drawer): Promise<readonly string[]> {
  return demonstration ? ((await demoKeys())?.drawValues ?? []) : [];
}

/** A value as somebody copied it from paper or from another page. */
export function readValue(text: string): string {
  return text.replaceAll(/\s+/gu, '').toLowerCase();
}

/** The signature of a round, also when the whole answer of a drand server was pasted. */
export function readSignature(text: string): string {
  const quoted = /"signature"\s*:\s*"([0-9a-fA-F]+)"/u.exec(text)?.[1];
  return (quoted ?? text).replaceAll(/\s+/gu, '').toLowerCase();
}
