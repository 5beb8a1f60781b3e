import type { ReactNode } from 'react';

export function QuestionsPage(): ReactNode {
  return null;
}
