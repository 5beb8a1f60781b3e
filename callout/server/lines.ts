import type { Upgrade } from '#platform/http/serve.ts';
import { nodePath } from './nodes/node-links.ts';
import { nodeUpgrade } from './nodes/upgrade.ts';
import { answerUpgrade, type PhoneLimits, phoneUpgrade } from './phones/upgrade.ts';
import type { Room } from './room.ts';
import { deskPath, deskUpgrade } from './talk/desk-lines.ts';

export interface LineSettings {
  readonly origin?: string;
  readonly trustedProxies?: number;
  readonly phoneLimits?: PhoneLimits;
}

/** WebSockets: lines of phones, of pages on which somebody speaks, and of other nodes. */
export function openLines(
  { origin, trustedProxies = 0, phoneLimits }: LineSettings,
  room: Room,
): { readonly upgrade: Upgrade; readonly close: () => void } {
  const phones = phoneUpgrade({
    path: '/v1/phone',
    origin,
    trustedProxies,
    ...(phoneLimits === undefined ? {} : { limits: phoneLimits }),
    accept: (socket, address) => room.phones.accept(socket, address),
  });
  const desks = deskUpgrade({ origin, trustedProxies, identity: room.identity, talk: room.talk });
  const nodes = nodeUpgrade(room.links);
  room.serving?.whenAlone(() => {
    phones.sendAway();
    desks.sendAway();
  });
  return {
    upgrade: (request, socket, head) => {
      const path = request.url?.split('?')[0];
      if (path === nodePath) return nodes.upgrade(request, socket, head);
      // A proxy that hears this tries the next node.
      if (room.serving?.serves === false) return answerUpgrade(socket, '503 Service Unavailable');
      return path === deskPath ? desks.upgrade(request, socket, head) : phones.upgrade(request, socket, head);
    },
    close: () => {
      phones.close();
      desks.close();
      nodes.close();
    },
  };
}
