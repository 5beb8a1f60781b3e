import type { ReactNode } from 'react';
import { InvitationPage as Page } from '#platform/ui/account/invitation-page.tsx';
import { useWords } from '#platform/ui/language.tsx';
import type { InvitationAnswer } from '#tender/api/administration.ts';
import { signInWords } from './words.ts';

/** Who accepts works for the organisation that invited him, or founds his own. */
export function InvitationPage(): ReactNode {
  const t = useWords(signInWords);
  const intro = ({ founds, organisationName }: InvitationAnswer): string =>
    t(founds === undefined ? 'invitationText' : 'foundingText', { organisation: organisationName });
  return <Page<InvitationAnswer> intro={intro} words={signInWords} />;
}
