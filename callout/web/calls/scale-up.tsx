import { type ReactNode, useState } from 'react';
import type { CallAnswer, OrganisationAnswer } from '#callout/api/answers.ts';
import type { Audience } from '#callout/core/organisation/organisation.ts';
import { Dialog } from '#platform/ui/dialog.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { useCallDeed } from '../data/deeds.ts';
import { callPath, useAudiences, useOrganisation } from '../data/queries.ts';
import { Refused } from '../data/refused.tsx';
import { forecastOf } from '../reception/forecast.tsx';
import { coursePageWords } from './words.ts';

interface ScaleUpProps {
  readonly course: CallAnswer;
  readonly onClose: () => void;
}

/** The next steps of the scenario, everybody, or a group: one press calls them (BHV-09). */
export function ScaleUp({ course, onClose }: ScaleUpProps): ReactNode {
  const t = useWords(coursePageWords);
  const show = useToast();
  const { data: organisation } = useOrganisation();
  const { data: forecasts } = useAudiences(callPath(course.call));
  const deed = useCallDeed(course.call, 'scale-up');
  const [reason, setReason] = useState(() => t('scaleUpReason'));
  const call = async (name: string, audience: Audience): Promise<void> => {
    const done = await deed.run({ audience, reason });
    if (!done.ok) return;
    show({ text: t('scaledUp', { name }) });
    onClose();
  };
  const options = organisation === undefined ? [] : optionsFor(course, organisation, t('scaleUpAll'));
  return (
    <Dialog title={t('scaleUpTitle')} onClose={onClose}>
      <Refused problem={deed.problem} />
      <div className="options">
        {options.map(({ key, name, audience }) => (
          <button
            key={key}
            type="button"
            className="deed deed--scale"
            aria-disabled={deed.busy || undefined}
            onClick={() => (deed.busy ? undefined : void call(name, audience))}
          >
            {name} <Beside people={forecastOf(forecasts, audience)?.people} />
          </button>
        ))}
      </div>
      <TextField
        label={t('reason')}
        value={reason}
        maxLength={500}
        onChange={(event) => setReason(event.target.value)}
      />
    </Dialog>
  );
}

/** How many who were not called before; nothing while that is not known. */
function Beside({ people }: { readonly people: number | undefined }): ReactNode {
  const t = useWords(coursePageWords);
  if (people === undefined) return null;
  return <span className="deed__many">{people === 0 ? t('scaleUpNobody') : t('scaleUpMany', { people })}</span>;
}

interface Option {
  readonly key: string;
  readonly name: string;
  readonly audience: Audience;
}

function optionsFor(course: CallAnswer, organisation: OrganisationAnswer, everybody: string): readonly Option[] {
  const scenario = organisation.scenarios.find(
    ({ nature, steps }) =>
      nature === course.nature && course.nextSteps.every(({ id }) => steps.some((step) => step.id === id)),
  );
  const steps = course.nextSteps.flatMap(({ id, name }): readonly Option[] =>
    scenario === undefined
      ? []
      : [{ key: `step-${id}`, name, audience: { kind: 'scenario-step', scenario: scenario.id, step: id } }],
  );
  const groups = organisation.groups
    .filter(({ location }) => location === undefined || location === course.location.id)
    .map(({ id, name }): Option => ({ key: `group-${id}`, name, audience: { kind: 'group', group: id } }));
  return [...steps, { key: 'all', name: everybody, audience: { kind: 'all-available' } }, ...groups];
}
