import { listMails, type StoredMail } from '#platform/mail/outbox.ts';
import type { Application } from '../application.ts';

/** All messages so far, the oldest first. */
export async function readMails(application: Application): Promise<readonly StoredMail[]> {
  return (await listMails(application.parts.store.entries)).toReversed();
}
