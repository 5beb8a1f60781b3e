import type { ReactNode } from 'react';
import { AsWritten } from '#platform/ui/as-written.tsx';
import { ButtonLink } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import type { FrameLot } from '#tender/core/procedure/frame.ts';
import { useFrame } from '../data/frame.ts';
import { procedurePage } from '../data/route.ts';
import { useSentence } from '../data/sentence.ts';
import { noticeWords } from './words.ts';

const tones = { open: 'good', closed: 'neutral', opened: 'neutral', awarded: 'accent' } as const;

/** The lots of a procedure: how far each is, what this person has to do in it, and the way to it. */
export function LotList(): ReactNode {
  const { lots } = useFrame();
  return (
    <ul className="notice-lots">
      {lots.map((lot) => (
        <Lot key={lot.id} lot={lot} />
      ))}
    </ul>
  );
}

function Lot({ lot: { title, procedure, state, next } }: { readonly lot: FrameLot }): ReactNode {
  const t = useWords(noticeWords);
  const sentence = useSentence();
  const frame = useFrame();
  if (procedure === undefined || state === undefined) return null;
  const tenders = frame.operator !== undefined && state === 'open' && frame.published;
  return (
    <li>
      <p className="notice-lots__title">
        <strong>
          <AsWritten>{title}</AsWritten>
        </strong>{' '}
        {frame.published ? <StatusTag tone={tones[state]}>{t(`lot-${state}`)}</StatusTag> : null}
      </p>
      {next === undefined ? null : <p className="notice-lots__next">{sentence(next.code, next.params)}</p>}
      <ButtonLink to={procedurePage(procedure)} kind={tenders ? 'primary' : 'secondary'} icon="arrow">
        {t('toLot', { title })}
      </ButtonLink>
    </li>
  );
}
