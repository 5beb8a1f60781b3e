import type { ReactNode } from 'react';
import { toIso } from '#platform/kernel/time.ts';
import { Alert } from '#platform/ui/alert.tsx';
import { ButtonLink } from '#platform/ui/button.tsx';
import { useNow } from '#platform/ui/clock.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import type { EvidenceItemView } from '#tender/core/procedure/evidence/view.ts';
import { useFrame } from '../data/frame.ts';
import { useProcedureLink } from '../data/route.ts';
import { useView } from '../data/view.ts';
import { Unfold } from '../standstill/unfold.tsx';
import { HandIn } from './hand-in.tsx';
import { type Dossier, dueText, stateOf, tallyOf } from './piece.ts';
import { PieceCard } from './piece-card.tsx';
import { Due } from './staff-dossier.tsx';
import { evidencePageWords } from './words.ts';

interface OwnDossierProps {
  readonly dossier: Dossier;
  readonly mayHandIn: boolean;
}

export function OwnDossier({ dossier, mayHandIn }: OwnDossierProps): ReactNode {
  const t = useWords(evidencePageWords);
  const to = useProcedureLink();
  const excluded = useView('examination').data?.excluded;
  const { accepted, all } = tallyOf(dossier);
  const tag = dossier.verified ? t('verified') : t('tally', { accepted, all });
  return (
    <Section
      title={t('yours')}
      intro={t('yoursIntro')}
      aside={<StatusTag tone={dossier.verified ? 'good' : 'neutral'}>{tag}</StatusTag>}
    >
      <Stack>
        {excluded === undefined ? (
          <Due dossier={dossier} />
        ) : (
          <Alert
            tone="bad"
            title={t('excludedOwn')}
            actions={<ButtonLink to={to('examination')}>{t('excludeGo')}</ButtonLink>}
          />
        )}
        <ul className="evidence-list evidence-list--cards">
          {dossier.items.map((item) => (
            <li key={item.item}>
              <OwnPiece item={item} dueAt={dossier.dueAt} mayHandIn={mayHandIn} />
            </li>
          ))}
        </ul>
      </Stack>
    </Section>
  );
}

interface OwnPieceProps {
  readonly item: EvidenceItemView;
  readonly dueAt: string | undefined;
  readonly mayHandIn: boolean;
}

function OwnPiece({ item, dueAt, mayHandIn }: OwnPieceProps): ReactNode {
  const t = useWords(evidencePageWords);
  const { language } = useLanguage();
  const { timeZone } = useFrame();
  const now = toIso(useNow());
  const state = stateOf(item, dueAt, now);
  const due = dueAt === undefined ? '' : dueText(dueAt, timeZone, language);
  return (
    <PieceCard item={item} state={state} own sentence={state === 'asked' ? undefined : t(`own-${state}`, { due })}>
      {mayHandIn && state !== 'accepted' ? (
        <Unfold
          icon="upload"
          label={
            <span>
              {t(item.handedIn === undefined ? 'handIn' : 'replace')}
              <span className="ui-hidden"> {item.title}</span>
            </span>
          }
        >
          {(close) => <HandIn item={item} isLate={dueAt !== undefined && now >= dueAt} onDone={close} />}
        </Unfold>
      ) : null}
    </PieceCard>
  );
}
