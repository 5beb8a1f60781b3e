import type { ReactNode } from 'react';
import { Route, Routes } from 'react-router';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import type { ExaminationView } from '#tender/core/procedure/examination/view.ts';
import { isStaff } from '#tender/core/procedure/roles.ts';
import { useFrame } from '../data/frame.ts';
import { Loaded } from '../data/loaded.tsx';
import { useView } from '../data/view.ts';
import { StagePages } from '../submission/stage-pages.tsx';
import { ExaminationOverview } from './examination-overview.tsx';
import { ExcludePage } from './exclude-page.tsx';
import { OwnExamination } from './own-examination.tsx';
import { TenderPage } from './tender-page.tsx';

/** The tenders beside what the guide asks: verdicts, remedies, explanations, exclusion (ALM-07, ALM-26); for a tenderer what is asked of him. */
export function ExaminationPage(): ReactNode {
  const view = useView('examination');
  const preparation = useView('preparation');
  return (
    <Loaded query={view} shape="table">
      {(examination) => (
        <Loaded query={preparation} shape="table">
          {({ guide }) => <Examination view={examination} guide={guide} />}
        </Loaded>
      )}
    </Loaded>
  );
}

interface ExaminationProps {
  readonly view: ExaminationView;
  readonly guide: Guide;
}

function Examination(props: ExaminationProps): ReactNode {
  const { roles } = useFrame();
  if (!isStaff({ roles })) return <OwnExamination {...props} />;
  return (
    <StagePages>
      <Routes>
        <Route path="tenders/:operator/:item?" element={<TenderPage {...props} />} />
        <Route path="exclude/:operator?" element={<ExcludePage {...props} />} />
        <Route path="*" element={<ExaminationOverview {...props} />} />
      </Routes>
    </StagePages>
  );
}
