import { randomUUID } from 'node:crypto';
import type { NodeLinks } from '../nodes/node-links.ts';
import type { Nodes } from '../nodes/nodes.ts';
import type { Names } from '../people/names.ts';
import { Owners, ownerCollection } from './owners.ts';
import { Recordings, type RecordingsParts } from './recordings.ts';
import { AmongNodes } from './seating.ts';
import { Talk } from './talk.ts';

interface Ground {
  readonly names: Names;
  /** Undefined where this can be the only node. */
  readonly nodes: Nodes | undefined;
  readonly links: NodeLinks | undefined;
}

export interface Voices {
  readonly voices: { readonly talk: Talk; readonly recordings: Recordings };
  /** Which node owns which channel, as another node wrote it. */
  readonly owners: Readonly<Record<string, Owners['reread']>>;
}

/** Conversations and what is kept of them, of this node among the others where there may be any. */
export function voicesOf(parts: Omit<RecordingsParts, 'node' | 'isGone'>, { names, nodes, links }: Ground): Voices {
  const { calls, store } = parts;
  const isGone = (other: string) => nodes?.others().includes(other) !== true;
  const recordings = new Recordings({ ...parts, node: nodes?.id ?? randomUUID(), isGone });
  if (nodes === undefined || links === undefined)
    return { voices: { recordings, talk: new Talk({ calls, names, recordings }) }, owners: {} };
  const isSilent = (node: string) => nodes.isSilent(node);
  const owners = new Owners({ store, node: nodes.id, isSilent, changed: (channel) => among?.changed(channel) });
  let among: AmongNodes | undefined;
  const talk = new Talk({
    calls,
    names,
    recordings,
    nodes(ends) {
      among = new AmongNodes({ node: nodes.id, links, owners, isSilent, others: () => nodes.others(), ...ends });
      return among;
    },
  });
  return { voices: { recordings, talk }, owners: { [ownerCollection]: owners.reread } };
}
