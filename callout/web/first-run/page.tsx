import type { ReactNode } from 'react';
import { FirstRunPage as Page } from '#platform/ui/account/first-run-page.tsx';
import { useMe } from '../data/me.ts';
import { firstRunWords } from './words.ts';

export function FirstRunPage(): ReactNode {
  const { data: me } = useMe();
  return <Page open={me?.firstRun === true} words={firstRunWords} />;
}
