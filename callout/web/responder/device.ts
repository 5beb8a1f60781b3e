import { z } from 'zod';
import { recall, remember } from '#platform/ui/device-storage.ts';

/** What this browser knows of itself as somebody's phone. The token opens the line, and nothing else. */
const deviceSchema = z.object({ user: z.string(), name: z.string(), device: z.string(), token: z.string() });
export type Device = z.infer<typeof deviceSchema>;

const lastKey = 'phone-of';
const keyOf = (user: string): string => `phone-${user}`;

/** The phone of this user; without one the last that was used here, so that the app starts without a connection. */
export function recallDevice(user: string | undefined): Device | undefined {
  const whose = user ?? recall(lastKey);
  const text = whose === undefined ? undefined : recall(keyOf(whose));
  if (text === undefined) return undefined;
  try {
    const read = deviceSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

export function rememberDevice(device: Device): void {
  remember(keyOf(device.user), JSON.stringify(device));
  remember(lastKey, device.user);
}
