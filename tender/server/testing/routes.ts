import type { App } from '#platform/http/context.ts';

/** Compares requests, each `METHOD /path`, with the routes of the router itself: middleware and what answers to everything left out. */
export function routesOf(
  app: App,
  requests: readonly string[],
): { readonly missing: readonly string[]; readonly unknown: readonly string[] } {
  const known = new Set(
    app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`),
  );
  const met = new Set<string>();
  const unknown: string[] = [];
  for (const request of requests) {
    const [method = '', path = ''] = request.split(' ');
    const found = app.router
      .match(method, path)[0]
      .map(([[, route]]) => `${route.method} ${route.path}`)
      .filter((name) => known.has(name));
    const [first] = found;
    if (first === undefined) unknown.push(request);
    else met.add(first);
  }
  return { missing: [...known].filter((name) => !met.has(name)).toSorted(), unknown };
}
