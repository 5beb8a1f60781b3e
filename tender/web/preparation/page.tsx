import type { ReactNode } from 'react';

export function PreparationPage(): ReactNode {
  return null;
}
