import type { Room } from '../room.ts';

/** Who one can be in the demonstration, for the terminal. */
export function demonstrationTable(room: Room): string {
  const { locations, responders } = room.organisation.now;
  const people = [
    ['centrale-post', 'reception of all locations'],
    ['receptie-koksschool', 'reception of one location, where the kitchen is'],
    ['hoofd-noord', 'head of the responders in one region'],
    ['bhv-001', 'a responder with a phone of your own'],
    ['beheer', 'super user'],
  ];
  const lines = people.map(([user = '', what = '']) => `  ${user.padEnd(22)}${what}`);
  return `${locations.size} locations, ${responders.size} responders. Who you can be (the bar at the bottom of every page):\n${lines.join('\n')}\n`;
}
