import { type ReactNode, useMemo } from 'react';
import { Route, Routes } from 'react-router';
import { Loaded } from '../data/loaded.tsx';
import { useView } from '../data/view.ts';
import { ClosedTender } from './closed-tender.tsx';
import { DocumentPage } from './document-page.tsx';
import { EspdPage } from './espd-page.tsx';
import { sheetOf } from './intake/price-sheet-spec.ts';
import { IntakeContext, useIntake } from './intake/use-intake.ts';
import { PartiesPage } from './parties-page.tsx';
import { SignatoriesPage } from './signatories-page.tsx';
import { StagePages } from './stage-pages.tsx';
import { TenderOverview } from './tender-overview.tsx';
import type { TenderPageProps } from './tender-page.ts';
import { WhatIsAsked } from './what-is-asked.tsx';

/** A tender from the first file to the vault; who does not tender sees what is asked, and nothing of anybody's tender. */
export function SubmissionPage(): ReactNode {
  const view = useView('submission');
  const preparation = useView('preparation');
  return (
    <Loaded query={view} shape="table">
      {(submission) => (
        <Loaded query={preparation} shape="table">
          {({ guide }) =>
            submission.own === undefined ? (
              <WhatIsAsked view={submission} guide={guide} />
            ) : (
              <TenderPages view={submission} own={submission.own} guide={guide} />
            )
          }
        </Loaded>
      )}
    </Loaded>
  );
}

function TenderPages(props: TenderPageProps): ReactNode {
  const sheet = useMemo(() => sheetOf(props.guide), [props.guide]);
  const intake = useIntake(sheet);
  if (!props.view.may.prepare) return <ClosedTender {...props} />;
  return (
    <IntakeContext value={intake}>
      <StagePages>
        <Routes>
          <Route path="signatories" element={<SignatoriesPage {...props} />} />
          <Route path="parties" element={<PartiesPage {...props} />} />
          <Route path="espd/:party?" element={<EspdPage {...props} />} />
          <Route path="documents/:item" element={<DocumentPage {...props} />} />
          <Route path="*" element={<TenderOverview {...props} />} />
        </Routes>
      </StagePages>
    </IntakeContext>
  );
}
