import type { ReactNode } from 'react';

export function TerminationPage(): ReactNode {
  return null;
}
