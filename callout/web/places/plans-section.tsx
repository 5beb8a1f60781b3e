import { type ReactNode, useState } from 'react';
import type { PlaceAnswer, PlanAnswer } from '#callout/api/places.ts';
import { useAction } from '#platform/ui/action.ts';
import { Button } from '#platform/ui/button.tsx';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { request } from '#platform/ui/request.ts';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { Refused } from '../data/refused.tsx';
import { placePath } from './data.ts';
import { PlanForm } from './plan-form.tsx';
import { placesWords } from './words.ts';

export function PlansSection({ place }: { readonly place: PlaceAnswer }): ReactNode {
  const t = useWords(placesWords);
  const [editing, setEditing] = useState<PlanAnswer | 'new'>();
  const mayChange = place.signs !== undefined;
  if (editing !== undefined) {
    return (
      <PlanForm
        location={place.location.id}
        plan={editing === 'new' ? undefined : editing}
        onDone={() => setEditing(undefined)}
      />
    );
  }
  return (
    <Stack>
      {place.plans.length === 0 ? <EmptyState title={t('plansNone')} text={t('plansNoneText')} /> : null}
      <ul className="places__plans">
        {place.plans.map((plan) => (
          <PlanCard
            key={plan.id}
            location={place.location.id}
            plan={plan}
            onChange={mayChange ? () => setEditing(plan) : undefined}
          />
        ))}
      </ul>
      {mayChange ? (
        <p>
          <Button icon="upload" onClick={() => setEditing('new')}>
            {t('add')}
          </Button>
        </p>
      ) : null}
    </Stack>
  );
}

interface PlanCardProps {
  readonly location: string;
  readonly plan: PlanAnswer;
  readonly onChange: (() => void) | undefined;
}

function PlanCard({ location, plan, onChange }: PlanCardProps): ReactNode {
  const t = useWords(placesWords);
  const { id, floor, name, image, calibration } = plan;
  const removal = useAction(() => request('delete', placePath(location, `/plans/${encodeURIComponent(id)}`)));
  const known = calibration.length > 0;
  return (
    <li className="places__plan">
      <img
        src={`/v1/plan-images/${encodeURIComponent(location)}/${image.sha256}`}
        width={image.width}
        height={image.height}
        alt=""
        loading="lazy"
      />
      <div>
        <strong>
          {floor}, {name}
        </strong>
        <StatusTag tone={known ? 'good' : 'neutral'}>{t(known ? 'calibrated' : 'notCalibrated')}</StatusTag>
      </div>
      {onChange === undefined ? null : (
        <div className="places__actions">
          <Button onClick={onChange} aria-label={`${t('change')}: ${floor}, ${name}`}>
            {t('change')}
          </Button>
          <Button
            kind="quiet"
            busy={removal.busy}
            aria-label={t('removeOf', { name: `${floor}, ${name}` })}
            onClick={() => void removal.run(undefined)}
          >
            {t('remove')}
          </Button>
        </div>
      )}
      <Refused problem={removal.problem} />
    </li>
  );
}
