import type { ReactNode } from 'react';
import { Loaded } from '../data/loaded.tsx';
import { useView } from '../data/view.ts';

export function EvaluationPage(): ReactNode {
  const view = useView('evaluation');
  return <Loaded query={view}>{() => null}</Loaded>;
}
