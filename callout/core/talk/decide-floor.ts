import { evolveFloor } from './evolve-floor.ts';
import type { EndOfBurst, Floor, FloorCommand, FloorContext, FloorEvent, Priority, Talker } from './floor.ts';

/**
 * What comes of a command. What was due by itself happens first, so that no command finds a holder whose time is over; last, whoever is
 * next gets a floor that became free. It refuses nothing: who may not speak is told so by an event.
 */
export function decideFloor(floor: Floor, command: FloorCommand, context: FloorContext): readonly FloorEvent[] {
  const events: FloorEvent[] = [];
  const stands = () => events.reduce(evolveFloor, floor);
  events.push(...whatIsDue(floor, context));
  events.push(...ofCommand(stands(), command, context));
  if (command.type !== 'close') events.push(...toTheNext(stands(), context));
  return events;
}

function whatIsDue({ holder, queue }: Floor, { now, rules }: FloorContext): readonly FloorEvent[] {
  const gone = queue.filter(({ lostAt }) => lostAt !== undefined && lostAt + rules.grace <= now);
  const withdrawn = gone.map(({ talker }): FloorEvent => ({ type: 'RequestWithdrawn', talker, why: 'lost' }));
  if (holder === undefined || now < Math.min(holder.until, holder.silentAt)) return withdrawn;
  const ended: FloorEvent =
    holder.silentAt < holder.until
      ? { type: 'FloorReleased', holder, at: holder.silentAt, why: 'lost' }
      : { type: 'FloorRevoked', holder, at: holder.until, why: 'time-limit' };
  return [ended, ...withdrawn];
}

function ofCommand(floor: Floor, command: FloorCommand, context: FloorContext): readonly FloorEvent[] {
  const { now, rules } = context;
  switch (command.type) {
    case 'request':
      return request(floor, command, context);
    case 'release':
      return ends(floor, command.talker, now, 'released');
    case 'leave':
      return ends(floor, command.talker, now, 'left');
    case 'hear': {
      const { holder } = floor;
      if (holder?.talker !== command.talker || holder.burst !== command.burst) return [];
      return [{ type: 'VoiceHeard', silentAt: Math.max(holder.silentAt, now + rules.grace) }];
    }
    case 'lose-line':
      return waits(floor, command.talker) ? [{ type: 'LineLost', talker: command.talker, at: now }] : [];
    case 'find-line':
      return waits(floor, command.talker) ? [{ type: 'LineFound', talker: command.talker }] : [];
    case 'close':
      return closed(floor, now);
    default:
      return [];
  }
}

function request(
  floor: Floor,
  { talker, priority, preempts }: Extract<FloorCommand, { type: 'request' }>,
  { now, rules }: FloorContext,
): readonly FloorEvent[] {
  const { holder, queue } = floor;
  if (holder?.talker === talker) return [];
  const others = queue.filter((one) => one.talker !== talker);
  const takes = preempts && holder !== undefined && priority > holder.priority;
  if (takes || (holder === undefined && others.length === 0)) {
    const ended: readonly FloorEvent[] =
      holder === undefined ? [] : [{ type: 'FloorRevoked', holder, at: now, why: 'pre-empted' }];
    return [...ended, granted(floor, { talker, priority }, { now, rules })];
  }
  if (others.length < queue.length) return [];
  if (queue.length >= rules.mostWaiting) return [{ type: 'FloorDenied', talker, code: 'floor-queue-full' }];
  return [{ type: 'FloorQueued', waiting: { talker, priority } }];
}

function granted(
  { lastBurst }: Floor,
  { talker, priority }: { readonly talker: Talker; readonly priority: Priority },
  { now, rules }: FloorContext,
): FloorEvent {
  const holder = {
    talker,
    priority,
    burst: lastBurst + 1,
    since: now,
    until: now + rules.limit,
    silentAt: now + Math.max(rules.start, rules.grace),
  };
  return { type: 'FloorGranted', holder };
}

function toTheNext(floor: Floor, context: FloorContext): readonly FloorEvent[] {
  const next = floor.queue.find(({ lostAt }) => lostAt === undefined);
  return floor.holder !== undefined || next === undefined ? [] : [granted(floor, next, context)];
}

function ends(
  floor: Floor,
  talker: Talker,
  at: number,
  why: Extract<EndOfBurst, 'released' | 'left'>,
): readonly FloorEvent[] {
  const { holder } = floor;
  if (holder?.talker === talker) return [{ type: 'FloorReleased', holder, at, why }];
  if (!waits(floor, talker)) return [];
  return [{ type: 'RequestWithdrawn', talker, why: why === 'left' ? 'left' : 'withdrawn' }];
}

function closed({ holder, queue }: Floor, at: number): readonly FloorEvent[] {
  const ended: readonly FloorEvent[] =
    holder === undefined ? [] : [{ type: 'FloorRevoked', holder, at, why: 'closed' }];
  return [
    ...ended,
    ...queue.map(({ talker }): FloorEvent => ({ type: 'FloorDenied', talker, code: 'floor-channel-closed' })),
  ];
}

function waits({ queue }: Floor, talker: Talker): boolean {
  return queue.some((one) => one.talker === talker);
}
