import type { ReactNode } from 'react';
import { Stack } from '#platform/ui/layout.tsx';
import type { StandstillView } from '#tender/core/procedure/standstill/view.ts';
import { Loaded } from '../data/loaded.tsx';
import { useView } from '../data/view.ts';
import { Objections } from './objections.tsx';
import { ProceedingsList } from './proceedings.tsx';
import { RecordProceedings } from './record-proceedings.tsx';
import './standstill.css';
import { Term } from './term.tsx';

/** The term after the award letters, objections and proceedings, for each role what its view shows (ALM-20). */
export function StandstillPage(): ReactNode {
  const view = useView('standstill');
  return <Loaded query={view}>{(standstill) => <Standstill view={standstill} />}</Loaded>;
}

function Standstill({ view }: { readonly view: StandstillView }): ReactNode {
  return (
    <Stack gap="xl">
      <Term view={view} />
      <Objections view={view} />
      <ProceedingsList view={view} />
      {view.may.recordProceedings && view.state !== 'overtaken' ? <RecordProceedings view={view} /> : null}
    </Stack>
  );
}
