import type { ReactNode } from 'react';

export function SiteVisitPage(): ReactNode {
  return null;
}
