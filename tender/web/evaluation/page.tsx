import type { ReactNode } from 'react';
import { Route, Routes } from 'react-router';
import { Loaded } from '../data/loaded.tsx';
import { useView } from '../data/view.ts';
import { Overview } from './overview.tsx';
import { Workplace } from './workplace.tsx';

export function EvaluationPage(): ReactNode {
  const view = useView('evaluation');
  return (
    <Loaded query={view} shape="table">
      {(evaluation) => (
        <Routes>
          <Route path=":operator/:criterion" element={<Workplace view={evaluation} />} />
          <Route path="*" element={<Overview view={evaluation} />} />
        </Routes>
      )}
    </Loaded>
  );
}
