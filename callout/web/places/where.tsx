import { type ReactNode, useState } from 'react';
import type { CallAnswer } from '#callout/api/answers.ts';
import { Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Heading } from '#platform/ui/text.tsx';
import { useCallDeed } from '../data/deeds.ts';
import { Refused } from '../data/refused.tsx';
import { usePlace } from './data.ts';
import { MarkPicker } from './mark-picker.tsx';
import { MarkedPlan } from './marked-plan.tsx';
import './surface.css';
import { surfaceWords } from './surface-words.ts';

/** Where a call is, on a plan: shown to who follows it, and pointed out by who leads it. Nothing where there is no plan. */
export function Where({ call }: { readonly call: CallAnswer }): ReactNode {
  const t = useWords(surfaceWords);
  const place = usePlace(call.location.id);
  const [pointing, setPointing] = useState(false);
  const deed = useCallDeed(call.call, 'set-mark');
  const plans = place.data?.plans ?? [];
  const { mark, may } = call;
  if (mark === undefined && (plans.length === 0 || !may.mark)) return null;
  return (
    <section className="where" aria-labelledby="where-title">
      <Heading level={2} look={3} id="where-title">
        {t('whereTitle')}
      </Heading>
      <Refused problem={deed.problem} />
      {pointing && may.mark ? (
        <MarkPicker
          location={call.location.id}
          plans={plans}
          spot={mark}
          onPick={({ plan, x, y }) => void deed.run({ mark: { plan, x, y } })}
        />
      ) : mark === undefined ? null : (
        <MarkedPlan location={call.location.id} mark={mark} />
      )}
      {may.mark && plans.length > 0 ? (
        <div className="where__actions">
          <Button onClick={() => setPointing(!pointing)}>
            {t(pointing ? 'stop' : mark === undefined ? 'point' : 'move')}
          </Button>
          {mark === undefined ? null : (
            <Button kind="quiet" busy={deed.busy} onClick={() => void deed.run({})}>
              {t('remove')}
            </Button>
          )}
        </div>
      ) : null}
    </section>
  );
}
