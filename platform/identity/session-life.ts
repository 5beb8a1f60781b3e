const hour = 3600;

/** Seconds. A session that is not used ends after `idle`; `longest` after signing in it ends, used or not. */
export const sessionLife = { idle: 12 * hour, longest: 24 * hour, fresh: hour } as const;

/** Whether somebody must sign in again although he was here all the time. The library knows no such limit. */
export function isOver(session: { readonly createdAt: Date }): boolean {
  return session.createdAt.getTime() + sessionLife.longest * 1000 <= Date.now();
}
