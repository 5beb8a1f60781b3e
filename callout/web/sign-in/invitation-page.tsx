import type { ReactNode } from 'react';
import type { InvitedAnswer } from '#callout/api/administration.ts';
import { InvitationPage as Page } from '#platform/ui/account/invitation-page.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { signInWords } from './words.ts';

/** Who accepts becomes a responder, or an officer, of the organisation that entered him. */
export function InvitationPage(): ReactNode {
  const t = useWords(signInWords);
  const intro = ({ organisation }: InvitedAnswer): string => t('invitationText', { organisation });
  return <Page<InvitedAnswer> intro={intro} words={signInWords} />;
}
