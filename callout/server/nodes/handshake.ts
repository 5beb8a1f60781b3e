import type { RawData, WebSocket } from 'ws';
import { type Hello, helloSchema } from './node-frames.ts';
import { isProof, newQuestion, proofOf } from './node-key.ts';

/** Whoever has not proved to be a node by then is sent away, in milliseconds. */
const within = 5000;

interface Own {
  readonly id: string;
  readonly key: Buffer;
}

/** Asks who opened this line to prove that he is a node of this database; `known` gets his id, once. Anybody else is cut off. */
export function answerNode(socket: WebSocket, own: Own, known: (node: string) => void): void {
  const asked = newQuestion();
  const next = waiting(socket);
  next((hello) => {
    if (hello?.type !== 'node') return socket.terminate();
    const ends = { from: hello.from, to: own.id, asked, askedBack: hello.asks };
    if (!isProof(hello.proof, proofOf(own.key, 'opens', ends))) return socket.terminate();
    say(socket, { v: 1, type: 'known', proof: proofOf(own.key, 'answers', ends) });
    known(hello.from);
  });
  say(socket, { v: 1, type: 'who', asks: asked });
}

/** Why a line to another node comes to nothing. */
export type Fault = 'no-node' | 'another-node';

/** Proves to be a node to who answers this line, and that it is the one that was wanted; `known` is told once both are, or `failed` what it is. */
export function askNode(
  socket: WebSocket,
  own: Own,
  to: string,
  { known, failed }: { readonly known: () => void; readonly failed: (fault: Fault) => void },
): void {
  const next = waiting(socket);
  next((who) => {
    if (who?.type !== 'who') {
      failed('no-node');
      return socket.terminate();
    }
    // Who does not have our key, or is not the one, says nothing and hangs up.
    failed('another-node');
    const ends = { from: own.id, to, asked: who.asks, askedBack: newQuestion() };
    next((answer) => {
      if (answer?.type !== 'known' || !isProof(answer.proof, proofOf(own.key, 'answers', ends)))
        return socket.terminate();
      known();
    });
    say(socket, { v: 1, type: 'node', from: own.id, asks: ends.askedBack, proof: proofOf(own.key, 'opens', ends) });
  });
}

/** Takes one frame at a time; the line is cut when none comes soon. */
function waiting(socket: WebSocket): (take: (hello: Hello | undefined) => void) => void {
  return (take) => {
    const late = setTimeout(() => socket.terminate(), within);
    socket.once('close', () => clearTimeout(late));
    socket.once('message', (data, binary) => {
      clearTimeout(late);
      take(binary ? undefined : read(data));
    });
  };
}

function read(data: RawData): Hello | undefined {
  try {
    const hello = helloSchema.safeParse(JSON.parse(Buffer.isBuffer(data) ? data.toString() : ''));
    return hello.success ? hello.data : undefined;
  } catch {
    return undefined;
  }
}

function say(socket: WebSocket, hello: Hello): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(hello));
}
