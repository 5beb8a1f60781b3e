import type { ReactNode } from 'react';

export function DemoControls(): ReactNode {
  return null;
}
