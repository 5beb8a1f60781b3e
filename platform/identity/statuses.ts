/** What the refusals of accounts are in HTTP; one that is not named here is a conflict with how things stand. */
export const identityStatuses = {
  'not-signed-in': 401,
  'second-factor-missing': 403,
  'address-invalid': 400,
  'name-invalid': 400,
  'password-too-short': 400,
  'password-too-long': 400,
  'password-too-easy': 400,
  'password-leaked': 400,
  'trade-register-invalid': 400,
  'organisation-unknown': 404,
  'account-unknown': 404,
  'provider-none': 404,
  'provider-not-bound': 404,
  'invitation-unknown': 404,
} as const;
