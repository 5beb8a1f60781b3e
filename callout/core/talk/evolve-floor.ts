import type { Floor, FloorEvent, Talker, Waiting } from './floor.ts';

export function evolveFloor(floor: Floor, event: FloorEvent): Floor {
  const { queue, lastBurst, holder } = floor;
  switch (event.type) {
    case 'FloorGranted':
      return {
        holder: event.holder,
        queue: without(queue, event.holder.talker),
        lastBurst: event.holder.burst,
      };
    case 'FloorQueued':
      return { ...floor, queue: inOrder(queue, event.waiting) };
    case 'FloorDenied':
    case 'RequestWithdrawn':
      return { ...floor, queue: without(queue, event.talker) };
    case 'FloorReleased':
    case 'FloorRevoked':
      return { queue, lastBurst };
    case 'VoiceHeard':
      return holder === undefined ? floor : { ...floor, holder: { ...holder, silentAt: event.silentAt } };
    case 'LineLost':
      return {
        ...floor,
        queue: queue.map((one) => (one.talker === event.talker ? { ...one, lostAt: event.at } : one)),
      };
    default:
      return { ...floor, queue: queue.map((one) => (one.talker === event.talker ? withLine(one) : one)) };
  }
}

/** Behind whoever has at least the same priority. */
function inOrder(queue: readonly Waiting[], waiting: Waiting): readonly Waiting[] {
  const before = queue.filter(({ priority }) => priority >= waiting.priority);
  return [...before, waiting, ...queue.filter(({ priority }) => priority < waiting.priority)];
}

function without(queue: readonly Waiting[], talker: Talker): readonly Waiting[] {
  return queue.filter((one) => one.talker !== talker);
}

function withLine({ talker, priority }: Waiting): Waiting {
  return { talker, priority };
}
