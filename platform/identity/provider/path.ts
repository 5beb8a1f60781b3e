/** Below which signing in at the identity provider stands. */
export const providerPath = '/auth/provider';
