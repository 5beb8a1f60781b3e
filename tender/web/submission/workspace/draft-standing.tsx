import { type ReactNode, useEffect, useState } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { Actions, Button } from '#platform/ui/button.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import { useFrame } from '../../data/frame.ts';
import { useMoment } from '../moment.ts';
import { partyName } from '../tasks.ts';
import { submissionPageWords } from '../words.ts';
import { useWorkspace } from './context.ts';
import './draft-standing.css';
import type { Standing } from './keeper.ts';
import type { DraftPart } from './merge.ts';
import { worded } from './worded.ts';
import { workspaceWords } from './words.ts';

/** Where what is on the page is kept, said as soon as that is not simply «saved». */
export function DraftStanding({ guide }: { readonly guide: Guide }): ReactNode {
  const { standing } = useWorkspace();
  return (
    <>
      <Saving busy={standing.kind === 'saving'} />
      <div role="alert" className="page-standing">
        {standing.kind === 'on-device' ? <Unsent standing={standing} /> : null}
        {standing.kind === 'elsewhere' ? <Changed standing={standing} guide={guide} /> : null}
      </div>
    </>
  );
}

const patienceMs = 1000;

/** Most saves are over before anybody could read of them. */
function Saving({ busy }: { readonly busy: boolean }): ReactNode {
  const t = useWords(workspaceWords);
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!busy) return undefined;
    const timer = setTimeout(() => setLong(true), patienceMs);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [busy]);
  return (
    <p role="status" className="page-standing__saving">
      {long ? t('saving') : ''}
    </p>
  );
}

function Unsent({ standing }: { readonly standing: Extract<Standing, { kind: 'on-device' }> }): ReactNode {
  const t = useWords(workspaceWords);
  const { language } = useLanguage();
  const { keeper } = useWorkspace();
  return (
    <Alert
      tone="warn"
      title={t('unsent')}
      actions={
        <Button kind="secondary" onClick={() => void keeper.retry()}>
          {t('sendAgain')}
        </Button>
      }
    >
      <p>{t(standing.kept ? 'unsentKept' : 'unsentOpen')}</p>
      <p>{worded(standing.problem, language).detail}</p>
    </Alert>
  );
}

interface ChangedProps {
  readonly standing: Extract<Standing, { kind: 'elsewhere' }>;
  readonly guide: Guide;
}

function Changed({ standing, guide }: ChangedProps): ReactNode {
  const t = useWords(workspaceWords);
  const moment = useMoment();
  const { keeper } = useWorkspace();
  const nameOf = usePartName(guide);
  const { parts, mineAt, theirsAt } = standing;
  const named = { parts: parts.map(nameOf).join('; '), mineAt: moment(mineAt) };
  return (
    <Alert
      tone="warn"
      title={t('changed')}
      actions={
        <Actions>
          <Button onClick={() => void keeper.choose('mine')}>{t('takeMine')}</Button>
          <Button onClick={() => void keeper.choose('theirs')}>{t('takeTheirs')}</Button>
        </Actions>
      }
    >
      <p>
        {theirsAt === undefined
          ? t('changedWhenever', named)
          : t('changedText', { ...named, theirsAt: moment(theirsAt) })}
      </p>
    </Alert>
  );
}

function usePartName(guide: Guide): (part: DraftPart) => string {
  const t = useWords(workspaceWords);
  const page = useWords(submissionPageWords);
  const { operator } = useFrame();
  const { draft } = useWorkspace();
  return (part) => {
    if (part === 'signatories' || part === 'parties') return page(`task-${part}`);
    const id = part.slice(part.indexOf(':') + 1);
    return part.startsWith('espd:')
      ? t('partEspd', { party: partyName(id, draft.content, operator?.name ?? '') })
      : (guide.submission.checklist.find((item) => item.id === id)?.title ?? id);
  };
}
