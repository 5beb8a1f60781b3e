import type { ReactNode } from 'react';
import type { Why } from '#platform/kernel/why.ts';
import { useWords } from './language.tsx';
import { Heading } from './text.tsx';
import './why-text.css';
import { uiWords } from './words.ts';

/** The explanation itself: in the drawer, and as it stands on a page that is printed. */
export function WhyText(props: { readonly why: Why }): ReactNode {
  const { rules, inputs, steps, events } = props.why;
  const t = useWords(uiWords);
  return (
    <div className="ui-why-text">
      <Part title={t('whyRules')} shown={rules.length > 0}>
        {rules.map((rule) => (
          <figure key={`${rule.place} ${rule.text}`} className="ui-why-text__rule">
            <blockquote>{rule.text}</blockquote>
            <figcaption>{[rule.place, rule.article].filter(Boolean).join(' · ')}</figcaption>
          </figure>
        ))}
      </Part>
      <Part title={t('whyInputs')} shown={inputs.length > 0}>
        <dl className="ui-why-text__inputs">
          {inputs.map((input) => (
            <div key={input.label}>
              <dt>
                {input.label}
                {input.source === undefined ? null : (
                  <span className="ui-why-text__source">{t('whySource', { source: input.source })}</span>
                )}
              </dt>
              <dd>{input.value}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title={t('whySteps')} shown={steps.length > 0}>
        <ol className="ui-why-text__steps">
          {steps.map((step, index) => (
            <li key={index}>{step}</li>
          ))}
        </ol>
      </Part>
      <Part title={t('whyEvents')} shown={events.length > 0}>
        <p className="ui-soft">{events.map((seq) => t('whyEvent', { seq })).join(', ')}</p>
      </Part>
    </div>
  );
}

function Part(props: { readonly title: string; readonly shown: boolean; readonly children: ReactNode }): ReactNode {
  if (!props.shown) return null;
  return (
    <section>
      <Heading level={3} look={4}>
        {props.title}
      </Heading>
      {props.children}
    </section>
  );
}
