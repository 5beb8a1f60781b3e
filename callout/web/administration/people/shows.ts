import type { AdministeredPerson } from '#callout/api/administration.ts';

/** What a list of people can be narrowed to: its name in the address, and its word. */
export const shows = {
  'no-phone': 'showNoPhone',
  'no-account': 'showNoAccount',
  invited: 'showInvited',
  refused: 'showRefused',
  'invitation-expired': 'showInvitationExpired',
  certificates: 'showCertificates',
  inactive: 'showInactive',
  offices: 'showOffices',
} as const;

export function isShown(
  { responder, account, phones, offices, invitation }: AdministeredPerson,
  show: string,
): boolean {
  switch (show) {
    case 'no-phone':
      return responder?.active === true && phones === 0;
    case 'no-account':
      return account === 'none';
    case 'invited':
      return account === 'invited';
    case 'refused':
      return invitation?.state === 'refused';
    case 'invitation-expired':
      return invitation?.state === 'expired';
    case 'certificates':
      return responder?.skills.some(({ state }) => state !== 'holds') === true;
    case 'inactive':
      return responder?.active === false;
    case 'offices':
      return offices.length > 0;
    default:
      return true;
  }
}
