import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { fromIso } from '#platform/kernel/time.ts';

interface Clock {
  /** Milliseconds that the server is ahead of this device. */
  readonly offset: number;
  readonly stillAt: string | undefined;
}

const ClockContext = createContext<Clock>({ offset: 0, stillAt: undefined });

interface ClockProviderProps {
  /** Left out: that of the provider around it. */
  readonly offset?: number;
  /** The instant (ISO) at which time stands still: for reading a page as it stood then. */
  readonly stillAt?: string | undefined;
  readonly children: ReactNode;
}

/** The clock that everything below goes by: the server's, not that of the device. */
export function ClockProvider(props: ClockProviderProps): ReactNode {
  const around = useContext(ClockContext);
  const { offset = around.offset, stillAt = around.stillAt, children } = props;
  const clock = useMemo(() => ({ offset, stillAt }), [offset, stillAt]);
  return <ClockContext value={clock}>{children}</ClockContext>;
}

/** The instant (ISO) that is looked back at; undefined while time runs. */
export function useStillAt(): string | undefined {
  return useContext(ClockContext).stillAt;
}

/** How far a server that says `serverNow` (ISO) is ahead of this device, in milliseconds. */
export function clockOffset(serverNow: string, deviceNow: number = Date.now()): number {
  return fromIso(serverNow).epochMilliseconds - deviceNow;
}

/** The server's time, renewed every `everyMs` milliseconds and aligned to them. */
export function useNow(everyMs = 60_000): Temporal.Instant {
  const { offset, stillAt } = useContext(ClockContext);
  const [deviceNow, setDeviceNow] = useState(() => Date.now());
  useEffect(() => {
    if (stillAt !== undefined) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const tick = (): void => {
      const now = Date.now();
      setDeviceNow(now);
      timer = setTimeout(tick, everyMs - mod(now + offset, everyMs));
    };
    tick();
    return () => clearTimeout(timer);
  }, [offset, stillAt, everyMs]);
  return stillAt === undefined ? Temporal.Instant.fromEpochMilliseconds(deviceNow + offset) : fromIso(stillAt);
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}
