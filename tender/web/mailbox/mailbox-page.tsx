import type { ReactNode } from 'react';

export function MailboxPage(): ReactNode {
  return null;
}
