import { describe, expect, test } from 'vitest';
import type { Plan } from '../organisation/organisation.ts';
import { phoneCallSchema } from '../protocol/phone-call.ts';
import { college, Play, raise } from '../testing/world.ts';
import { courseOf } from './course-view.ts';
import { phoneCallOf } from './phone-view.ts';

const image = { sha256: 'a'.repeat(64), type: 'image/png', width: 800, height: 600 } as const;
const plan: Plan = { id: 'bg', location: 'noord', floor: '0', name: 'Begane grond', image, calibration: [] };
const spot = { plan: 'bg', x: 120, y: 340 };
const setUp = () => college().does('admin-noord', { type: 'set-plan', plan });
const nameOf = (user: string) => user;

function shown(play: Play) {
  return phoneCallOf(play.call, 'anna', { organisation: play.organisation, nameOf })?.mark;
}

describe('BHV-02, BHV-06: where on a plan a call is', () => {
  test('is pointed out when it is raised, and seen by reception and phone', () => {
    const play = new Play(setUp().organisation).does('desk', raise({ mark: spot }));
    const mark = { ...spot, floor: '0', name: 'Begane grond', image: image.sha256, width: 800, height: 600 };
    expect(shown(play)).toEqual(mark);
    const context = { organisation: play.organisation, nameOf };
    expect(courseOf(play.call, 'desk', context)).toMatchObject({ mark, may: { mark: true } });
    expect(phoneCallSchema.parse(phoneCallOf(play.call, 'anna', context)).mark).toEqual(mark);
  });

  test('is moved and taken away while it runs, by who leads it; the same spot again is no news', () => {
    const play = new Play(setUp().organisation).does('desk', raise());
    expect(play.do('desk', { type: 'set-mark', mark: spot })).toHaveLength(1);
    expect(play.do('desk', { type: 'set-mark', mark: spot })).toEqual([]);
    play.does('desk', { type: 'set-mark', mark: { ...spot, x: 130 } });
    expect(shown(play)?.x).toBe(130);
    expect(play.code('cees', { type: 'set-mark', mark: spot })).toBe('not-allowed');
    expect(play.code('desk', { type: 'set-mark', mark: { ...spot, plan: 'zolder' } })).toBe('mark-off-the-plan');
    expect(play.code('desk', { type: 'set-mark', mark: { ...spot, y: 601 } })).toBe('mark-off-the-plan');
    expect(play.do('desk', { type: 'set-mark' })).toHaveLength(1);
    expect(play.do('desk', { type: 'set-mark' })).toEqual([]);
    expect(shown(play)).toBeUndefined();
    play.does('desk', { type: 'give-all-clear', text: 'Veilig' });
    expect(play.code('desk', { type: 'set-mark', mark: spot })).toBe('call-is-over');
  });

  test('holds up no call: on a plan that is no more, or of another location, it goes out without', () => {
    const play = new Play(setUp().organisation).does('desk', raise({ mark: { ...spot, plan: 'zolder' } }));
    expect(play.called).toContain('anna');
    expect(shown(play)).toBeUndefined();
    const elsewhere = new Play(setUp().organisation).does('desk', raise({ location: 'zuid', mark: spot }));
    expect(elsewhere.call.mark).toBeUndefined();
  });

  test('stays on its picture, whatever becomes of the plan', () => {
    const world = setUp();
    const play = new Play(world.organisation).does('desk', raise({ mark: spot }));
    world.does('admin-noord', { type: 'set-plan', plan: { ...plan, image: { ...image, sha256: 'b'.repeat(64) } } });
    play.organisation = world.organisation;
    expect(shown(play)?.image).toBe(image.sha256);
    world.does('admin-noord', { type: 'remove-plan', id: 'bg' });
    play.organisation = world.organisation;
    expect(shown(play)).toMatchObject({ name: '', image: image.sha256, x: 120 });
  });
});
