import { WebSocketServer } from 'ws';
import type { Upgrade } from '#platform/http/serve.ts';
import { answerUpgrade, headerOf } from '../phones/upgrade.ts';
import { largestNodeFrame, type NodeLinks } from './node-links.ts';

/** Lets other nodes in, who prove themselves on the line; pages never. Where this is the only node there is no such path. */
export function nodeUpgrade(links: NodeLinks | undefined): { readonly upgrade: Upgrade; readonly close: () => void } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestNodeFrame, perMessageDeflate: false });
  return {
    upgrade: (request, socket, head) => {
      if (links === undefined) return answerUpgrade(socket, '404 Not Found');
      if (headerOf(request, 'origin') !== undefined) return answerUpgrade(socket, '403 Forbidden');
      sockets.handleUpgrade(request, socket, head, (line) => links.accept(line));
    },
    close: () => {
      sockets.close();
      for (const line of sockets.clients) line.terminate();
    },
  };
}
