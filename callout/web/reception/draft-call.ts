import { type RefObject, useState } from 'react';
import { useNavigate } from 'react-router';
import type { OrganisationAnswer } from '#callout/api/answers.ts';
import type { PlanSpot } from '#callout/core/alarm/commands.ts';
import { useWords } from '#platform/ui/language.tsx';
import { useRaise } from '../data/deeds.ts';
import { usePlace } from '../places/data.ts';
import { audiencesFor, type Choice, choicesAt, filledIn } from './choices.ts';
import { composeWords } from './words.ts';

export type Draft = ReturnType<typeof useDraftCall>;

/** The call as it is being put together; what was pressed and typed is checked when it is sent. */
export function useDraftCall(
  organisation: OrganisationAnswer,
  start: string,
  place: RefObject<HTMLInputElement | null>,
) {
  const navigate = useNavigate();
  const raising = useRaise();
  const [location, setLocation] = useState(start);
  const [choice, setChoice] = useState<Choice | 'other'>();
  const [nature, setNature] = useState('');
  const [where, setWhere] = useState('');
  const [audience, setAudience] = useState('');
  const [drill, setDrill] = useState(false);
  const [tried, setTried] = useState(false);
  const pointed = usePointed(location);
  const everybody = useWords(composeWords)('everybody');
  const known = typeof choice === 'object' ? choice : undefined;
  const audiences = audiencesFor(organisation, location, known, everybody);
  const usual = known?.scenario === undefined ? 'all' : (audiences[0]?.key ?? 'all');
  const chosen = audiences.find(({ key }) => key === (audience === '' ? usual : audience));
  const what = known?.nature ?? nature.trim();
  const text = known === undefined ? '' : filledIn(known.text, where);
  const pick = (next: Choice | 'other'): void => {
    setChoice(next);
    setAudience('');
    if (next !== 'other') place.current?.focus();
  };
  const send = async (): Promise<void> => {
    setTried(true);
    if (what === '') return;
    if (where.trim() === '') return place.current?.focus();
    const sent = await raising.raise({
      mode: drill ? 'drill' : 'real',
      location,
      nature: what,
      place: where.trim(),
      ...(text === '' ? {} : { text }),
      ...(pointed.spot === undefined ? {} : { mark: pointed.spot }),
      audience: chosen?.audience ?? { kind: 'all-available' },
    });
    if (sent !== undefined) await navigate(`/calls/${sent}`);
  };
  const choices = choicesAt(organisation, location);
  const fields = { location, choice, nature, where, drill, tried, what, text, choices, audiences, chosen };
  const moves = { setLocation, setNature, setWhere, setAudience, setDrill, pick, send };
  return { ...fields, ...moves, raising, pointed };
}

/** A spot on a plan of the location; another location has other plans. */
function usePointed(location: string) {
  const [pointed, setPointed] = useState<{ readonly location: string; readonly spot: PlanSpot }>();
  const place = usePlace(location);
  return {
    spot: pointed?.location === location ? pointed.spot : undefined,
    plans: place.data?.plans ?? [],
    point: (spot: PlanSpot) => setPointed({ location, spot }),
  };
}
