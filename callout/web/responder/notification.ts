import type { PhoneCall } from '#callout/core/protocol/phone-call.ts';

export type NotificationState = 'allowed' | 'denied' | 'not-asked' | 'unsupported';

export function notificationState(): NotificationState {
  if (!('Notification' in globalThis)) return 'unsupported';
  const { permission } = Notification;
  if (permission === 'granted') return 'allowed';
  return permission === 'denied' ? 'denied' : 'not-asked';
}

export async function askNotification(): Promise<NotificationState> {
  if (notificationState() === 'not-asked') await Notification.requestPermission().catch(() => undefined);
  return notificationState();
}

/** Shows an alarm of this page while something else is on the screen. What is closed is woken by push. */
export function notify({ call, nature, place, location }: PhoneCall): void {
  if (notificationState() !== 'allowed' || document.visibilityState === 'visible') return;
  const options = { body: location.name, tag: call, requireInteraction: true, icon: '/icon-192.png' };
  void navigator.serviceWorker?.ready.then((worker) => worker.showNotification(`${nature}, ${place}`, options));
}

/** Takes away what was shown of calls that no longer sound: they were answered here, or are over. */
export function withdrawNotices(alarming: ReadonlySet<string>): void {
  if (notificationState() !== 'allowed' || document.visibilityState !== 'visible') return;
  void closeNotices(alarming);
}

async function closeNotices(alarming: ReadonlySet<string>): Promise<void> {
  const worker = await navigator.serviceWorker?.ready;
  const shown = (await worker?.getNotifications()) ?? [];
  for (const notice of shown) if (!alarming.has(notice.tag)) notice.close();
}
