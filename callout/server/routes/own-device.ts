import type { Actor } from '#callout/core/organisation/organisation.ts';
import type { RequestContext } from '#platform/http/context.ts';
import { ok, type Result } from '#platform/kernel/result.ts';
import type { Device } from '../devices/devices.ts';
import { requireActor, type Service } from '../service.ts';

/** The phone in the address, if it is of whoever asks. Codes: those of `requireActor` and of `devices.find`. */
export async function requireOwnDevice(
  service: Service,
  c: RequestContext,
  named: string,
): Promise<Result<{ readonly actor: Actor; readonly device: Device }>> {
  const actor = await requireActor(service, c);
  if (!actor.ok) return actor;
  const device = service.room.devices.find(actor.value.user, named);
  return device.ok ? ok({ actor: actor.value, device: device.value }) : device;
}
