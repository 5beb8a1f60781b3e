import { useCallback } from 'react';
import { useOrganisation } from '../data/queries.ts';

/** The name of a skill as the organisation calls it. */
export function useSkillName(): (skill: string) => string {
  const { data } = useOrganisation();
  return useCallback((skill) => data?.skills.find(({ id }) => id === skill)?.name ?? skill, [data]);
}
