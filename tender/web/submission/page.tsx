import { type ReactNode, useMemo } from 'react';
import { Route, Routes } from 'react-router';
import { localDate } from '#platform/kernel/time.ts';
import { useNow } from '#platform/ui/clock.tsx';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import { emptyContent } from '#tender/core/procedure/submission/content.ts';
import type { OwnTender, SubmissionView } from '#tender/core/procedure/submission/view.ts';
import { sheetOf } from '#tender/documents/price-sheet/guide-sheet.ts';
import { Loaded } from '../data/loaded.tsx';
import { useView } from '../data/view.ts';
import { FiguresPage } from '../suitability/figures-page.tsx';
import { ReferencesPage } from '../suitability/references-page.tsx';
import { ClosedTender } from './closed-tender.tsx';
import { DocumentPage } from './document-page.tsx';
import { EspdPage } from './espd-page.tsx';
import { IntakeContext, useIntake } from './intake/use-intake.ts';
import { PartiesPage } from './parties-page.tsx';
import { SelfSealedPage } from './self-sealed/self-sealed-page.tsx';
import { SignatoriesPage } from './signatories-page.tsx';
import { StagePages } from './stage-pages.tsx';
import { TenderOverview } from './tender-overview.tsx';
import { withContent } from './tender-page.ts';
import { UnfinishedUploads } from './unfinished-uploads.tsx';
import { VaultPage } from './vault-page.tsx';
import { WhatIsAsked } from './what-is-asked.tsx';
import { useWorkspace } from './workspace/context.ts';
import { DraftStanding } from './workspace/draft-standing.tsx';
import { KeyPage } from './workspace/key-page.tsx';
import { WithWorkspace } from './workspace/with-workspace.tsx';

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
              <OwnTenderPages view={submission} own={submission.own} guide={guide} seen={view.dataUpdatedAt} />
            )
          }
        </Loaded>
      )}
    </Loaded>
  );
}

interface OwnProps {
  readonly view: SubmissionView;
  readonly own: OwnTender;
  readonly guide: Guide;
}

/** Once the vault is opened what was in it comes from the server; before that from this browser. */
function OwnTenderPages({ seen, ...props }: OwnProps & { readonly seen: number }): ReactNode {
  const { view, own, guide } = props;
  if (own.content !== undefined) return <ClosedTender {...withContent(view, own, guide, own.content)} />;
  if (own.state === 'none' && view.closed) return <ClosedTender {...withContent(view, own, guide, emptyContent)} />;
  const pages = view.may.prepare ? <PreparedPages {...props} /> : <SealedPages {...props} />;
  return (
    <StagePages>
      <Routes>
        {view.may.prepare ? <Route path="sealed" element={<SelfSealedPage {...props} />} /> : null}
        <Route
          path="*"
          element={
            <WithWorkspace
              guide={guide}
              editable={view.may.prepare}
              begun={own.state !== 'none' || own.lastRevision > 0}
              seen={seen}
            >
              {pages}
            </WithWorkspace>
          }
        />
      </Routes>
    </StagePages>
  );
}

function PreparedPages({ view, own, guide }: OwnProps): ReactNode {
  const { draft, standing } = useWorkspace();
  const sheet = useMemo(() => sheetOf(guide), [guide]);
  const today = `${localDate(useNow(), guide.timeZone)}`;
  const intake = useIntake(sheet, view.vault);
  const props = useMemo(
    () => withContent(view, own, guide, draft.content, standing.kind, Temporal.PlainDate.from(today)),
    [view, own, guide, draft, standing, today],
  );
  return (
    <IntakeContext value={intake}>
      <DraftStanding guide={guide} />
      <UnfinishedUploads />
      <Routes>
        <Route path="signatories" element={<SignatoriesPage {...props} />} />
        <Route path="parties" element={<PartiesPage {...props} />} />
        <Route path="espd/:party?" element={<EspdPage {...props} />} />
        <Route path="documents/:item" element={<DocumentPage {...props} />} />
        <Route path="figures/:item" element={<FiguresPage {...props} />} />
        <Route path="references/:item" element={<ReferencesPage {...props} />} />
        <Route path="key" element={<KeyPage />} />
        <Route path="vault" element={<VaultPage {...props} />} />
        <Route path="*" element={<TenderOverview {...props} />} />
      </Routes>
    </IntakeContext>
  );
}

/** Closed and not opened yet: all can be read, nothing changed. */
function SealedPages({ view, own, guide }: OwnProps): ReactNode {
  const { draft } = useWorkspace();
  const props = useMemo(() => withContent(view, own, guide, draft.content), [view, own, guide, draft]);
  return (
    <Routes>
      <Route path="key" element={<KeyPage />} />
      <Route path="*" element={<ClosedTender {...props} />} />
    </Routes>
  );
}
