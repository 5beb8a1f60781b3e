import { type ReactNode, useId, useState } from 'react';
import { DemoPress } from '#platform/ui/demo-press.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import type { DemoStory } from '#tender/api/demo.ts';
import { useDemoStory, usePlay } from '../data/demo.ts';
import { aheadOf, nextOf, runningShare } from './story.ts';
import { StoryGuide } from './story-guide.tsx';
import { demoWords } from './words.ts';

/** The next step of the story: what it is, who does it, and having it done. */
export function StoryControl(): ReactNode {
  const { data: story } = useDemoStory();
  return story === undefined ? null : <Known story={story} />;
}

function Known({ story }: { readonly story: DemoStory }): ReactNode {
  const t = useWords(demoWords);
  const { language } = useLanguage();
  const play = usePlay();
  const show = useToast();
  const [guiding, setGuiding] = useState(false);
  const next = nextOf(story);
  const busy = play.busy || story.running !== undefined;
  const start = async (until: string): Promise<void> => {
    const started = await play.run(until);
    if (!started.ok) show({ text: started.error.detail ?? started.error.code ?? '', tone: 'bad' });
  };
  return (
    <>
      {busy ? (
        <Playing story={story} />
      ) : (
        <span className="ui-demo-slot demo-next">
          <span className="ui-demo-slot__label">{next === undefined ? t('done') : t('nextStep')}</span>
          {next === undefined ? null : <strong className="demo-next__title">{next.title[language]}</strong>}
        </span>
      )}
      {next === undefined || busy ? null : (
        <DemoPress next onClick={() => void start(next.id)}>
          {t('doForMe')}
        </DemoPress>
      )}
      {busy ? null : <PlayTo story={story} onPlay={(until) => void start(until)} />}
      <span className="demo-guide">
        <DemoPress onClick={() => setGuiding(true)}>{t('guide')}</DemoPress>
      </span>
      {guiding ? (
        <StoryGuide story={story} busy={busy} onPlay={(until) => void start(until)} onClose={() => setGuiding(false)} />
      ) : null}
    </>
  );
}

function Playing({ story }: { readonly story: DemoStory }): ReactNode {
  const t = useWords(demoWords);
  const { language } = useLanguage();
  const { done, all } = runningShare(story);
  const step = nextOf(story);
  return (
    <span className="ui-demo-slot demo-next" role="status">
      <span className="ui-demo-slot__label">{t('progress', { done, all })}</span>
      <strong className="demo-next__title">{t('playing', { step: step?.title[language] ?? '' })}</strong>
      <progress className="demo-progress" value={done} max={all} aria-label={t('playChoose')} />
    </span>
  );
}

interface PlayToProps {
  readonly story: DemoStory;
  readonly onPlay: (until: string) => void;
}

/** Choosing a milestone starts at once; the choice itself is the press. */
function PlayTo({ story, onPlay }: PlayToProps): ReactNode {
  const t = useWords(demoWords);
  const { language } = useLanguage();
  const id = useId();
  const ahead = aheadOf(story);
  if (ahead.length === 0) return null;
  return (
    <>
      <label htmlFor={id} className="ui-hidden">
        {t('playChoose')}
      </label>
      <select id={id} className="demo-play" value="" onChange={(event) => onPlay(event.target.value)}>
        <option value="" disabled>
          {t('playTo')}
        </option>
        {ahead.map((milestone) => (
          <option key={milestone.id} value={milestone.id}>
            {milestone.title[language]}
          </option>
        ))}
      </select>
    </>
  );
}
