import type { ReactNode } from 'react';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import type { EvidenceView } from '#tender/core/procedure/evidence/view.ts';
import { useFrame } from '../data/frame.ts';
import { Loaded } from '../data/loaded.tsx';
import { useView } from '../data/view.ts';
import './evidence.css';
import { OwnDossier } from './own-dossier.tsx';
import { StaffDossier } from './staff-dossier.tsx';
import { evidencePageWords } from './words.ts';

/** Evidence of the first in rank: handed in by the tenderer, judged by who works on the procedure (ALM-10). */
export function EvidencePage(): ReactNode {
  const view = useView('evidence');
  return <Loaded query={view}>{(evidence) => <Evidence view={evidence} />}</Loaded>;
}

function Evidence({ view }: { readonly view: EvidenceView }): ReactNode {
  const t = useWords(evidencePageWords);
  const { operator } = useFrame();
  const own = view.dossiers.find((dossier) => dossier.operator === operator?.id);
  if (own !== undefined) return <OwnDossier dossier={own} mayHandIn={view.may.handIn} />;
  return (
    <Section title={t('overview')} intro={t('staffIntro')}>
      <Stack gap="l">
        {view.dossiers.map((dossier) => (
          <StaffDossier key={dossier.operator} dossier={dossier} mayJudge={view.may.judge} />
        ))}
      </Stack>
    </Section>
  );
}
