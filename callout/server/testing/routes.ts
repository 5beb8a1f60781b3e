import type { App } from '#platform/http/context.ts';

/** Routes of the application that none of these requests (each `METHOD /path`) meets; middleware and what answers to everything left out. */
export function unmetRoutes(app: App, requests: readonly string[]): readonly string[] {
  const known = new Set(
    app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`),
  );
  for (const request of requests) {
    const [method = '', path = ''] = request.split(' ');
    const [first] = app.router
      .match(method, path.split('?')[0] ?? '')[0]
      .map(([[, route]]) => `${route.method} ${route.path}`)
      .filter((name) => known.has(name));
    if (first !== undefined) known.delete(first);
  }
  return [...known].toSorted();
}
