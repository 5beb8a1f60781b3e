import { useCallback } from 'react';
import { useWords } from '#platform/ui/language.tsx';
import type { Task } from './tasks.ts';
import { submissionPageWords } from './words.ts';

/** What a task is called. */
export function useTaskTitle(): (task: Task) => string {
  const t = useWords(submissionPageWords);
  return useCallback((task) => ('status' in task ? task.status.item.title : t(`task-${task.kind}`)), [t]);
}
