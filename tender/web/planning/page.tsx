import type { ReactNode } from 'react';

export function PlanningPage(): ReactNode {
  return null;
}
