/** Keys of queries. What the server says has changed begins with `live`, so that one call refreshes it. */
export const keys = {
  me: ['me'],
  live: ['live'],
  dashboard: ['live', 'dashboard'],
  calls: (location?: string) => ['live', 'calls', location] as const,
  call: (call: string) => ['live', 'call', call] as const,
  kiosk: (location: string) => ['live', 'kiosk', location] as const,
  organisation: ['organisation'],
  retention: ['retention'],
  ownData: ['own-data'],
  report: (query: string) => ['report', query] as const,
  devices: ['devices'],
  administration: ['administration'],
  administeredPeople: ['administration', 'people'],
  administeredPerson: (user: string) => ['administration', 'people', user] as const,
  telephone: ['telephone'],
  demo: ['demo'],
} as const;
