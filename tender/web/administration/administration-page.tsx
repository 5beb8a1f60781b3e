import type { ReactNode } from 'react';

export function AdministrationPage(): ReactNode {
  return null;
}
