import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { DemoBar } from '#platform/ui/demo-bar.tsx';
import { useDemoStory } from '../data/demo.ts';
import { ClockControl } from './clock-control.tsx';
import './demo.css';
import { StoryControl } from './story-control.tsx';
import { WhoControl } from './who-control.tsx';

/** The thin bar of a demonstration: who you are, what time it is, and the story's next step. */
export function DemoControls(): ReactNode {
  useFreshWhilePlaying();
  return <DemoBar who={<WhoControl />} clock={<ClockControl />} story={<StoryControl />} />;
}

/** While the story is played for somebody, all that he sees follows. */
function useFreshWhilePlaying(): void {
  const queries = useQueryClient();
  const { data } = useDemoStory();
  const playing = data?.running?.step;
  const before = useRef(playing);
  useEffect(() => {
    if (before.current === playing) return;
    before.current = playing;
    void queries.invalidateQueries();
  }, [playing, queries]);
}
