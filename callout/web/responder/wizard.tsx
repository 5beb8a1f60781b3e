import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { EnrolledAnswer } from '#callout/api/answers.ts';
import { useAction } from '#platform/ui/action.ts';
import { Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { request } from '#platform/ui/request.ts';
import { TextField } from '#platform/ui/text-field.tsx';
import type { Me } from '../data/me.ts';
import { Refused } from '../data/refused.tsx';
import type { Device } from './device.ts';
import type { OwnPush } from './push.ts';
import type { OwnPhone } from './use-phone.ts';
import { WatchConsent } from './watch-consent.tsx';
import type { Whereabouts } from './whereabouts.ts';
import { AlarmTest, Permission, SoundStep } from './wizard-steps.tsx';
import { wizardWords } from './words.ts';

interface WizardProps {
  readonly person: NonNullable<Me['person']>;
  readonly onEnrolled: (device: Device) => void;
  readonly onDone: () => void;
}

/** The first two steps: what it is, and enrolling this phone. */
export function Wizard({ person, onEnrolled }: WizardProps): ReactNode {
  const t = useWords(wizardWords);
  const [step, setStep] = useState(1);
  return step === 1 ? (
    <Step step={1} title={t('whatTitle')}>
      <p>{t('whatText')}</p>
      <p>{t('whatNot')}</p>
      <button type="button" className="phone__big" onClick={() => setStep(2)}>
        {t('next')}
      </button>
    </Step>
  ) : (
    <Step step={2} title={t('phoneTitle')}>
      <Enrol person={person} onEnrolled={onEnrolled} />
      <Button kind="quiet" onClick={() => setStep(1)}>
        {t('back')}
      </Button>
    </Step>
  );
}

function Enrol({ person, onEnrolled }: Pick<WizardProps, 'person' | 'onEnrolled'>): ReactNode {
  const t = useWords(wizardWords);
  const [name, setName] = useState(() => t('phoneDefault'));
  const enrol = useAction(() => request<EnrolledAnswer>('post', '/v1/devices', { body: { name, kind: 'web' } }));
  const go = async (): Promise<void> => {
    const done = await enrol.run(undefined);
    if (done.ok) onEnrolled({ user: person.user, name: person.name, ...done.value });
  };
  return (
    <form
      className="wizard__form"
      onSubmit={(event) => {
        event.preventDefault();
        void go();
      }}
    >
      <p>{t('phoneText')}</p>
      <TextField label={t('phoneName')} value={name} maxLength={60} onChange={(event) => setName(event.target.value)} />
      <Refused problem={enrol.problem} />
      <button type="submit" className="phone__big" aria-disabled={enrol.busy || undefined}>
        {t('enrol')}
      </button>
    </form>
  );
}

interface AfterProps {
  readonly device: Device;
  readonly own: OwnPhone;
  readonly push: OwnPush;
  readonly soundAllowed: boolean;
  readonly whereabouts: Whereabouts;
  readonly onDone: () => void;
}

/** The last three: sound, permission and connection, and a real test alarm on this very phone. */
export function WizardAfterEnrolling({ device, own, push, soundAllowed, whereabouts, onDone }: AfterProps): ReactNode {
  const t = useWords(wizardWords);
  const [step, setStep] = useState<3 | 4 | 5>(3);
  switch (step) {
    case 3:
      return (
        <Step step={3} title={t('soundTitle')} onStop={onDone}>
          <SoundStep onNext={() => setStep(4)} />
        </Step>
      );
    case 4:
      return (
        <Step step={4} title={t('permissionTitle')} onStop={onDone}>
          <WatchConsent whereabouts={whereabouts} />
          <Permission own={own} push={push} onNext={() => setStep(5)} />
        </Step>
      );
    case 5:
      return (
        <Step step={5} title={t('testTitle')} onStop={onDone}>
          <AlarmTest device={device} own={own} push={push} soundAllowed={soundAllowed} onDone={onDone} />
        </Step>
      );
  }
}

interface StepProps {
  readonly step: number;
  readonly title: string;
  readonly onStop?: () => void;
  readonly children: ReactNode;
}

function Step({ step, title, onStop, children }: StepProps): ReactNode {
  const t = useWords(wizardWords);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [step]);
  return (
    <section className="wizard" aria-label={t('title')}>
      <p className="wizard__step">{t('step', { step })}</p>
      <progress className="wizard__progress" value={step} max={5} aria-label={t('step', { step })} />
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
      {onStop === undefined ? null : (
        <Button kind="quiet" onClick={onStop}>
          {t('stop')}
        </Button>
      )}
    </section>
  );
}
