import type { ReactNode } from 'react';

export function DraftPage(): ReactNode {
  return null;
}
