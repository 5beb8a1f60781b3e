import { useQueryClient } from '@tanstack/react-query';
import { Fragment, type ReactNode, Suspense, useEffect } from 'react';
import { Outlet, useLocation } from 'react-router';
import { ButtonLink } from '#platform/ui/button.tsx';
import { ClockProvider } from '#platform/ui/clock.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { useLanguage, useWords, WordingProvider } from '#platform/ui/language.tsx';
import { LoadingState } from '#platform/ui/loading-state.tsx';
import type { NextCardProps } from '#platform/ui/next-card.tsx';
import { PageTitle } from '#platform/ui/page-title.tsx';
import { ProcedureFrame } from '#platform/ui/procedure-frame.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import type { StageName } from '#tender/core/procedure/file.ts';
import type { FrameView } from '#tender/core/procedure/frame.ts';
import { fileId, isSharedStage, partsOfFileId } from '#tender/core/procedure/lots.ts';
import { inSelection } from '#tender/core/procedure/selection/wording.ts';
import type { NextStep } from '#tender/core/procedure/stage.ts';
import { useChanges } from '../data/changes.ts';
import { FrameContext } from '../data/frame.ts';
import { keys } from '../data/keys.ts';
import { Loaded } from '../data/loaded.tsx';
import { useMe } from '../data/me.ts';
import { procedurePage, useAt, useProcedureLink } from '../data/route.ts';
import { useSentenceOf } from '../data/sentence.ts';
import { useFrameQuery } from '../data/view.ts';
import { bindingOf, segmentOf, staleIn, upcoming } from './frame-parts.ts';
import { NoProcedure } from './no-procedure.tsx';
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
      <PageTitle title={titleOf(frame)} />
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
          {/* Nothing of one lot is shown, or kept, in another. */}
          <Fragment key={frame.procedure}>
            <Outlet />
          </Fragment>
        </Suspense>
      </ProcedureFrame>
    </FrameContext>
  );
  return at === undefined ? page : <ClockProvider stillAt={frame.now}>{page}</ClockProvider>;
}

function titleOf({ title, lot, lots }: FrameView): string {
  const own = lots.find(({ id }) => id === lot);
  return own === undefined ? title : `${own.title} – ${title}`;
}

function FrameStatus({ frame }: { readonly frame: FrameView }): ReactNode {
  const t = useWords(frameWords);
  if (frame.stopped !== undefined)
    return (
      <StatusTag tone="bad">{t(frame.stopped.duration === 'for-good' ? 'stoppedForGood' : 'stoppedForNow')}</StatusTag>
    );
  if (!frame.published) return <StatusTag tone="warn">{t('draft')}</StatusTag>;
  if (frame.awarded) return <StatusTag tone="good">{t('awarded')}</StatusTag>;
  return frame.closed ? (
    <StatusTag tone="neutral">{t('closed')}</StatusTag>
  ) : (
    <StatusTag tone="good">{t('open')}</StatusTag>
  );
}

function useNav(frame: FrameView): { id: string; label: string; to: string }[] {
  const t = useWords(frameWords);
  const sentence = useSentenceOf(frame);
  const to = useProcedureLink();
  return [
    { id: 'notice', label: t('notice'), to: to() },
    ...frame.stages.map((stage) => ({
      id: stage,
      label: sentence(`stage-${stage}`),
      to: to(stage),
    })),
  ];
}

/** The one thing to do now, with the button that leads to its page; else when that changes. */
function useNext(frame: FrameView): NextCardProps {
  const t = useWords(frameWords);
  const { language } = useLanguage();
  const sentence = useSentenceOf(frame);
  const { pathname } = useLocation();
  const at = useAt();
  const to = useProcedureLink();
  const { data: me } = useMe();
  const { next } = frame;
  const inLot = useNextInLot(frame);
  if (inLot !== undefined && (next === undefined || next.wait)) return inLot;
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
    const text = sentence(next.code, next.params);
    return { kind: 'nothing', text, ...(next.deadline === undefined ? {} : { changes: { at: next.deadline } }) };
  }
  const page = to(next.stage);
  const isHere = page.split('?')[0] === pathname;
  return {
    kind: next.must ? 'must' : 'may',
    title: sentence(next.code, next.params),
    ...(next.deadline === undefined ? {} : { until: next.deadline }),
    ...(isHere || at !== undefined
      ? {}
      : {
          action: (
            <ButtonLink to={page} kind="primary" icon="arrow">
              {t('goTo', { stage: sentence(`stage-${next.stage}`) })}
            </ButtonLink>
          ),
        }),
  };
}

/** In the file that lots share: what waits in one of them, with the button that leads there. */
function useNextInLot(frame: FrameView): NextCardProps | undefined {
  const t = useWords(frameWords);
  const sentence = useSentenceOf(frame);
  const inLot = lotThatWaits(frame);
  if (inLot === undefined) return undefined;
  const { title, step, page } = inLot;
  return {
    kind: step.must ? 'must' : 'may',
    title: `${title}: ${sentence(step.code, step.params)}`,
    ...(step.deadline === undefined ? {} : { until: step.deadline }),
    action: (
      <ButtonLink to={page} kind="primary" icon="arrow">
        {t('goTo', { stage: sentence(`stage-${step.stage}`) })}
      </ButtonLink>
    ),
  };
}

/** The first lot in which this person must do something, else the first in which he may. */
function lotThatWaits({ lots }: FrameView): { title: string; step: NextStep; page: string } | undefined {
  const waiting = lots.flatMap(({ title, procedure, next }) =>
    procedure === undefined || next === undefined || next.wait
      ? []
      : [{ title, step: next, page: procedurePage(procedure, next.stage) }],
  );
  return waiting.find(({ step }) => step.must) ?? waiting[0];
}

function useLots(
  frame: FrameView,
): { current: string; options: { id: string; label: string; to: string }[] } | undefined {
  const t = useWords(frameWords);
  const stage = useStage(frame);
  if (frame.lots.length < 2) return undefined;
  const { procedure } = partsOfFileId(frame.procedure);
  const shared = stage !== undefined && isSharedStage(stage) ? stage : undefined;
  return {
    current: frame.lot ?? '',
    options: [
      { id: '', label: t('allLots'), to: procedurePage(procedure, shared) },
      ...frame.lots.map(({ id, title }) => ({ id, label: title, to: procedurePage(fileId(procedure, id), stage) })),
    ],
  };
}

/** The stage whose page is shown; undefined on the notice. */
function useStage(frame: FrameView): StageName | undefined {
  const [, , , segment] = useLocation().pathname.split('/');
  return frame.stages.find((name) => name === segment);
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
