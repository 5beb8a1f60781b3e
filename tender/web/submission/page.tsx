import type { ReactNode } from 'react';
import { Loaded } from '../data/loaded.tsx';
import { useView } from '../data/view.ts';

export function SubmissionPage(): ReactNode {
  const view = useView('submission');
  return <Loaded query={view}>{() => null}</Loaded>;
}
