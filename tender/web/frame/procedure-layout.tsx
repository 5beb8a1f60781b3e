import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, Suspense, useEffect } from 'react';
import { Outlet, useLocation, useSearchParams } from 'react-router';
import { ButtonLink } from '#platform/ui/button.tsx';
import { ClockProvider } from '#platform/ui/clock.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { useLanguage, useWords, WordingProvider } from '#platform/ui/language.tsx';
import { LoadingState } from '#platform/ui/loading-state.tsx';
import type { NextCardProps } from '#platform/ui/next-card.tsx';
import { ProcedureFrame } from '#platform/ui/procedure-frame.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import type { FrameView } from '#tender/core/procedure/frame.ts';
import { inSelection } from '#tender/core/procedure/selection/wording.ts';
import { sentence } from '#tender/core/procedure/words.ts';
import { useChanges } from '../data/changes.ts';
import { FrameContext } from '../data/frame.ts';
import { keys } from '../data/keys.ts';
import { Loaded } from '../data/loaded.tsx';
import { useMe } from '../data/me.ts';
import { useAt, useProcedureLink } from '../data/route.ts';
import { useFrameQuery } from '../data/view.ts';
import { bindingOf, segmentOf, staleIn, upcoming } from './frame-parts.ts';
import { NoProcedure } from './no-procedure.tsx';
import { PageTitle } from './page-title.tsx';
import { usePhaseWhy } from './phase-why.ts';
import { TimeTravelPanel } from './time-travel-panel.tsx';
import { frameWords } from './words.ts';

/** The one frame around every page of a procedure. */
export function ProcedureLayout(): ReactNode {
  const frame = useFrameQuery();
  return (
    <Loaded query={frame} refused={(problem) => <NoProcedure problem={problem} />}>
      {(known) => (
        <WordingProvider wording={known.selection === true ? inSelection : undefined}>
          <Framed frame={known} />
        </WordingProvider>
      )}
    </Loaded>
  );
}

function Framed({ frame }: { readonly frame: FrameView }): ReactNode {
  const { language } = useLanguage();
  const at = useAt();
  const nav = useNav(frame);
  const next = useNext(frame);
  const lots = useLots(frame);
  const why = usePhaseWhy(frame);
  const binding = bindingOf(frame, language);
  useChanges(frame.procedure, at === undefined);
  useFreshByTheClock(frame, at === undefined);
  const page = (
    <FrameContext value={frame}>
      <PageTitle title={frame.title} />
      <ProcedureFrame
        title={frame.title}
        reference={frame.reference}
        authority={frame.authority}
        zone={frame.timeZone}
        language={frame.language}
        status={<FrameStatus frame={frame} />}
        stages={frame.timeLine.map((segment) => ({ ...segmentOf(segment, language), why: () => why(segment.phase) }))}
        next={next}
        nav={nav}
        {...(binding === undefined ? {} : { binding })}
        {...(lots === undefined ? {} : { lots })}
      >
        <TimeTravelPanel frame={frame} />
        <Suspense fallback={<LoadingState />}>
          <Outlet />
        </Suspense>
      </ProcedureFrame>
    </FrameContext>
  );
  return at === undefined ? page : <ClockProvider stillAt={frame.now}>{page}</ClockProvider>;
}

function FrameStatus({ frame }: { readonly frame: FrameView }): ReactNode {
  const t = useWords(frameWords);
  if (frame.stopped !== undefined)
    return (
      <StatusTag tone="bad">{t(frame.stopped.duration === 'for-good' ? 'stoppedForGood' : 'stoppedForNow')}</StatusTag>
    );
  if (!frame.published) return <StatusTag tone="warn">{t('draft')}</StatusTag>;
  return frame.closed ? (
    <StatusTag tone="neutral">{t('closed')}</StatusTag>
  ) : (
    <StatusTag tone="good">{t('open')}</StatusTag>
  );
}

function useNav(frame: FrameView): { id: string; label: string; to: string }[] {
  const t = useWords(frameWords);
  const { language } = useLanguage();
  const to = useProcedureLink();
  return [
    { id: 'notice', label: t('notice'), to: to() },
    ...frame.stages.map((stage) => ({
      id: stage,
      label: sentence(`stage-${stage}`, language, {}, frame.timeZone, frame.selection),
      to: to(stage),
    })),
  ];
}

/** The one thing to do now, with the button that leads to its page; else when that changes. */
function useNext(frame: FrameView): NextCardProps {
  const t = useWords(frameWords);
  const { language } = useLanguage();
  const { pathname } = useLocation();
  const at = useAt();
  const to = useProcedureLink();
  const { data: me } = useMe();
  const { next } = frame;
  if (next === undefined) {
    const coming = upcoming(frame);
    const hints = [
      ...(me?.person === undefined && frame.published && !frame.closed ? [t('signInToTakePart')] : []),
      ...(frame.published ? [] : [t('beforePublication')]),
      ...(coming === undefined || !frame.published
        ? []
        : [
            t('nextDate', {
              phase: coming.title,
              date: instantText(coming.at, frame.timeZone, language, coming.wholeDays ? 'date' : 'deadline'),
            }),
          ]),
    ];
    return { kind: 'nothing', ...(hints.length === 0 ? {} : { text: hints.join(' ') }) };
  }
  if (next.wait) {
    const text = sentence(next.code, language, next.params, frame.timeZone, frame.selection);
    return { kind: 'nothing', text, ...(next.deadline === undefined ? {} : { changes: { at: next.deadline } }) };
  }
  const page = to(next.stage);
  const isHere = page.split('?')[0] === pathname;
  return {
    kind: next.must ? 'must' : 'may',
    title: sentence(next.code, language, next.params, frame.timeZone, frame.selection),
    ...(next.deadline === undefined ? {} : { until: next.deadline }),
    ...(isHere || at !== undefined
      ? {}
      : {
          action: (
            <ButtonLink to={page} kind="primary" icon="arrow">
              {t('goTo', { stage: sentence(`stage-${next.stage}`, language, {}, frame.timeZone, frame.selection) })}
            </ButtonLink>
          ),
        }),
  };
}

function useLots(
  frame: FrameView,
): { current: string; options: { id: string; label: string; to: string }[] } | undefined {
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  const [first] = frame.lots;
  if (first === undefined || frame.lots.length < 2) return undefined;
  const options = frame.lots.map(({ id, title }) => {
    const query = new URLSearchParams(search);
    query.set('lot', id);
    return { id, label: title, to: `${pathname}?${query.toString()}` };
  });
  return { current: search.get('lot') ?? first.id, options };
}

const longestWait = 2 ** 31 - 1;

/** A deadline that passes changes what may be done, though nothing happens on the server. */
function useFreshByTheClock(frame: FrameView, enabled: boolean): void {
  const queries = useQueryClient();
  const { data: me } = useMe();
  const offset = me?.offset ?? 0;
  useEffect(() => {
    const wait = enabled ? staleIn(frame, Date.now() + offset) : undefined;
    if (wait === undefined || wait > longestWait) return undefined;
    const timer = setTimeout(
      () => void queries.invalidateQueries({ queryKey: keys.procedure(frame.procedure) }),
      wait + 50,
    );
    return () => clearTimeout(timer);
  }, [frame, enabled, offset, queries]);
}
