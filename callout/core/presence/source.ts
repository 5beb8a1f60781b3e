export const sources = ['geofence', 'wifi', 'beacon', 'manual', 'kiosk', 'roster'] as const;
export type Source = (typeof sources)[number];

/** What a device notices by itself, and may change its mind about at the edge of a building. */
export function isAutomatic(source: Source): boolean {
  return source === 'geofence' || source === 'wifi' || source === 'beacon';
}
