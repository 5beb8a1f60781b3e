import type { ReactNode } from 'react';

export function FirstRunPage(): ReactNode {
  return null;
}
