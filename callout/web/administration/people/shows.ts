import type { AdministeredPerson } from '#callout/api/administration.ts';

/** What a list of people can be narrowed to: its name in the address, and its word. */
export const shows = {
  'geen-telefoon': 'showNoPhone',
  'geen-account': 'showNoAccount',
  uitgenodigd: 'showInvited',
  certificaten: 'showCertificates',
  'niet-actief': 'showInactive',
  functies: 'showOffices',
} as const;

export function isShown({ responder, account, phones, offices }: AdministeredPerson, show: string): boolean {
  switch (show) {
    case 'geen-telefoon':
      return responder?.active === true && phones === 0;
    case 'geen-account':
      return account === 'none';
    case 'uitgenodigd':
      return account === 'invited';
    case 'certificaten':
      return responder?.skills.some(({ state }) => state !== 'holds') === true;
    case 'niet-actief':
      return responder?.active === false;
    case 'functies':
      return offices.length > 0;
    default:
      return true;
  }
}
