/** Below which signing in at the identity provider stands. */
export const providerPath = '/auth/provider';

/** So long somebody may take at the provider, in milliseconds. It stands here so that who serves the path need not load what signs in. */
export const underWayFor = 15 * 60_000;
