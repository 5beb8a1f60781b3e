import { usualTerms } from '#callout/core/retention/retention.ts';
import { policy as demonstrationPolicy } from '../demonstration/set-up.ts';

/**
 * Who may do what, for every route that the server has. What does not stand here is refused, and a route that does not stand here fails
 * the test. The call `{call}` runs at the school with the kitchen (`koksschool`, region midden); `elsewhere` is the Techniekhuis, region noord.
 */

export const roles = [
  'nobody',
  'citizen',
  'responder',
  'responder-elsewhere',
  'team-leader',
  'crisis-team',
  'reception',
  'reception-elsewhere',
  'administrator',
  'administrator-elsewhere',
  'region-administrator',
  'region-administrator-elsewhere',
  'head',
  'head-elsewhere',
  'central-reception',
  'super-user',
] as const;
export type RoleName = (typeof roles)[number];
type Group = readonly RoleName[];

export const userOf: Readonly<Record<Exclude<RoleName, 'nobody'>, string>> = {
  citizen: 'buitenstaander',
  responder: 'bhv-002',
  'responder-elsewhere': 'bhv-046',
  'team-leader': 'bhv-010',
  'crisis-team': 'bhv-091',
  reception: 'receptie-koksschool',
  'reception-elsewhere': 'receptie-techniekhuis',
  administrator: 'beheer-koksschool',
  'administrator-elsewhere': 'beheer-techniekhuis',
  'region-administrator': 'regiobeheer-midden',
  'region-administrator-elsewhere': 'regiobeheer-noord',
  head: 'hoofd-midden',
  'head-elsewhere': 'hoofd-noord',
  'central-reception': 'centrale-post',
  'super-user': 'beheer',
};

const everybody: Group = roles;
const signedIn: Group = roles.filter((role) => role !== 'nobody');
const responders: Group = ['responder', 'responder-elsewhere', 'team-leader', 'crisis-team'];
/** Who has locations to see, whichever. */
const viewers: Group = roles.filter(
  (role) => !['nobody', 'citizen', 'responder', 'responder-elsewhere'].includes(role),
);
/** Who may lead a call at the school with the kitchen, and see its course. */
const leaders: Group = viewers.filter((role) => !role.endsWith('-elsewhere'));
/** A team leader leads, and raises none unless his crisis team may: the one of this table is of that team. */
const raisers: Group = leaders;
const administrators: Group = ['administrator', 'region-administrator', 'super-user'];
const none: Group = [];
/** Who administers something, wherever. */
const anyAdministrators: Group = [
  'administrator',
  'administrator-elsewhere',
  'region-administrator',
  'region-administrator-elsewhere',
  'super-user',
];
const superUser: Group = ['super-user'];

export interface Access {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  /** Sent as it is, as `text/csv`. */
  readonly list?: string;
  readonly allowed: Group;
  /** What those get; default 200. */
  readonly answer?: number;
}

const ofCall = (path: string, body: unknown, answer: number): Access => ({
  method: 'POST',
  path: `/v1/calls/{call}${path}`,
  body,
  allowed: leaders,
  answer,
});

/** An endpoint at no push service: whoever may ask is told so. */
const elsewherePush = { endpoint: 'https://evil.example/push', p256dh: 'B'.repeat(87), auth: 'B'.repeat(22) };

const persons = { kind: 'persons', persons: ['bhv-002'] };

export const access: readonly Access[] = [
  { method: 'GET', path: '/health/live', allowed: everybody },
  { method: 'GET', path: '/health/ready', allowed: everybody },
  { method: 'GET', path: '/v1/openapi.json', allowed: everybody },
  { method: 'GET', path: '/v1/openapi.yaml', allowed: everybody },
  { method: 'GET', path: '/v1/me', allowed: everybody },
  { method: 'GET', path: '/v1/me/data', allowed: signedIn },
  { method: 'GET', path: '/v1/organisation', allowed: signedIn },
  { method: 'GET', path: '/v1/events', allowed: signedIn },
  { method: 'GET', path: '/v1/calls', allowed: signedIn },
  { method: 'GET', path: '/v1/dashboard', allowed: viewers },
  { method: 'GET', path: '/v1/calls/{call}', allowed: leaders },
  { method: 'GET', path: '/v1/calls/{unknown}', allowed: none },
  { method: 'GET', path: '/v1/calls/{call}/audiences', allowed: leaders },
  { method: 'GET', path: '/v1/calls/{unknown}/audiences', allowed: none },
  { method: 'GET', path: '/v1/places/koksschool/audiences', allowed: raisers },
  { method: 'GET', path: '/v1/places/nergens/audiences', allowed: none },
  {
    method: 'PUT',
    path: '/v1/calls/{new}',
    body: { mode: 'drill', location: 'koksschool', nature: 'Proef', place: 'Hal', audience: persons },
    allowed: raisers,
    answer: 201,
  },
  ofCall('/mark', {}, 200),
  ofCall('/scale-up', { audience: persons, reason: '' }, 409),
  ofCall('/messages', { message: 'een', text: '', to: 'all' }, 422),
  ofCall('/withdrawal', { reason: '' }, 422),
  ofCall('/closing', {}, 409),
  ofCall('/conclusion', { went: '', improve: '', actions: [] }, 409),
  // Who was called answers for himself; the others are told that they were not.
  {
    method: 'POST',
    path: '/v1/calls/{call}/evaluation',
    body: { answers: {} },
    allowed: ['responder'],
    answer: 409,
  },
  { method: 'POST', path: '/v1/calls/{last}/all-clear', body: { text: 'Veilig' }, allowed: leaders },
  { method: 'GET', path: '/v1/calls/{call}/recordings/1', allowed: none },
  { method: 'GET', path: '/v1/calls/{spoken}/recordings/7', allowed: leaders },
  {
    method: 'PUT',
    path: '/v1/administration/talk-rules',
    body: { talk: { seconds: 30, recorded: false } },
    allowed: ['super-user'],
  },
  {
    method: 'PUT',
    path: '/v1/me/presence',
    body: { location: 'koksschool', says: 'here' },
    // Whose home it is, and the crisis team, which may be anywhere.
    allowed: ['responder', 'team-leader', 'crisis-team'],
    answer: 204,
  },
  { method: 'POST', path: '/v1/devices', body: { name: 'Proef', kind: 'web' }, allowed: responders, answer: 201 },
  { method: 'GET', path: '/v1/devices/mine', allowed: signedIn },
  { method: 'POST', path: '/v1/devices/{own-device}/test-alarm', allowed: ['responder'], answer: 201 },
  { method: 'GET', path: '/v1/me/telephone', allowed: signedIn },
  { method: 'PUT', path: '/v1/me/telephone', body: { number: '+31612345678' }, allowed: responders },
  { method: 'DELETE', path: '/v1/me/telephone', allowed: signedIn, answer: 204 },
  { method: 'GET', path: '/v1/push', allowed: signedIn },
  { method: 'PUT', path: '/v1/devices/{own-device}/push', body: elsewherePush, allowed: ['responder'], answer: 422 },
  { method: 'PUT', path: '/v1/devices/{other-device}/push', body: elsewherePush, allowed: none },
  { method: 'DELETE', path: '/v1/devices/{own-device}/push', allowed: ['responder'], answer: 204 },
  { method: 'DELETE', path: '/v1/devices/{other-device}/push', allowed: none },
  // What the phone was given for it is asked for, and no session; this is none.
  {
    method: 'PUT',
    path: '/v1/push/subscription',
    body: { ...elsewherePush, renewal: 'x.y' },
    allowed: everybody,
    answer: 401,
  },
  // What a push brought along is asked for, and no session; this is none.
  {
    method: 'POST',
    path: '/v1/push/answers',
    body: { answer: 'x.y.z', step: 'coming', ago: 0 },
    allowed: everybody,
    answer: 401,
  },
  { method: 'DELETE', path: '/v1/devices/{other-device}', allowed: none },
  { method: 'DELETE', path: '/v1/devices/{own-device}', allowed: ['responder'], answer: 204 },
  {
    method: 'POST',
    path: '/v1/kiosks',
    body: { location: 'koksschool', name: 'Ingang' },
    allowed: administrators,
    answer: 201,
  },
  { method: 'POST', path: '/v1/kiosks/pairing', body: { code: 'x'.repeat(43) }, allowed: everybody, answer: 409 },
  { method: 'GET', path: '/v1/places/koksschool/kiosks', allowed: administrators },
  { method: 'DELETE', path: '/v1/places/koksschool/kiosks/nergens', allowed: none },
  { method: 'DELETE', path: '/v1/places/koksschool/kiosks/{kiosk}', allowed: administrators, answer: 204 },
  { method: 'GET', path: '/v1/kiosks/koksschool', allowed: leaders },
  {
    method: 'POST',
    path: '/v1/kiosks/koksschool/sign-in',
    body: { responder: 'bhv-002', says: 'here' },
    allowed: raisers,
    answer: 204,
  },
  ...administrationAccess(),
  { method: 'GET', path: '/v1/me/places', allowed: responders },
  { method: 'GET', path: '/v1/places/koksschool', allowed: leaders },
  { method: 'GET', path: '/v1/places/nergens', allowed: none },
  {
    method: 'PUT',
    path: '/v1/places/koksschool/signs',
    body: { fences: [], wifi: ['paraat-koksschool'], beacons: [] },
    allowed: administrators,
    answer: 204,
  },
  // What comes is no picture: that is said to who may send one, and to nobody else.
  { method: 'POST', path: '/v1/plan-images/koksschool', body: {}, allowed: administrators, answer: 422 },
  {
    method: 'GET',
    path: '/v1/plan-images/koksschool/{image}',
    allowed: [...leaders, 'responder'],
  },
  {
    method: 'PUT',
    path: '/v1/places/koksschool/plans/{new}',
    body: { floor: '{floor}', name: 'Proef', image: '{image}', calibration: [] },
    allowed: administrators,
  },
  { method: 'DELETE', path: '/v1/places/koksschool/plans/{plan}', allowed: administrators, answer: 204 },
  // Whoever sets up areas may look at the map; the server of this table has none.
  { method: 'GET', path: '/v1/map-tiles/17/67400/43241', allowed: anyAdministrators, answer: 404 },
  { method: 'GET', path: '/v1/places/koksschool/roster', allowed: administrators },
  { method: 'PUT', path: '/v1/places/koksschool/roster', body: { csv: '' }, allowed: administrators },
  {
    method: 'GET',
    path: '/v1/retention',
    allowed: [...administrators, 'administrator-elsewhere', 'region-administrator-elsewhere'],
  },
  {
    method: 'PUT',
    path: '/v1/retention',
    body: { terms: usualTerms },
    allowed: ['super-user'],
    answer: 204,
  },
  { method: 'GET', path: '/v1/reports', allowed: viewers },
  { method: 'GET', path: '/v1/reports?location=koksschool', allowed: leaders },
  { method: 'GET', path: '/v1/reports/presence.csv?location=koksschool', allowed: leaders },
  { method: 'GET', path: '/v1/reports/calls.csv?location=koksschool', allowed: leaders },
  { method: 'GET', path: '/v1/reports/availability.csv', allowed: viewers },
  { method: 'GET', path: '/v1/reports/period.pdf?location=koksschool', allowed: leaders },
  { method: 'GET', path: '/v1/calls/{call}/report.pdf', allowed: leaders },
  { method: 'GET', path: '/demo/people', allowed: everybody },
  { method: 'POST', path: '/demo/sign-in', body: { user: 'koning' }, allowed: everybody, answer: 404 },
  { method: 'GET', path: '/demo/mails', allowed: everybody },
];

/** What platform/identity answers has its own walk; here only that it is there. */
export const elsewhere: readonly string[] = [
  'GET /auth/get-session',
  'GET /auth/list-sessions',
  'GET /auth/passkey/generate-authenticate-options',
  'GET /auth/passkey/generate-register-options',
  'GET /auth/passkey/list-user-passkeys',
  'POST /auth/change-password',
  'POST /auth/passkey/delete-passkey',
  'POST /auth/passkey/update-passkey',
  'POST /auth/passkey/verify-authentication',
  'POST /auth/passkey/verify-registration',
  'GET /auth/provider',
  'GET /auth/provider/callback',
  'POST /auth/provider/start',
  'POST /auth/request-password-reset',
  'POST /auth/reset-password',
  'POST /auth/revoke-other-sessions',
  'POST /auth/revoke-session',
  'POST /auth/revoke-sessions',
  'POST /auth/sign-in/email',
  'POST /auth/sign-out',
  'POST /auth/two-factor/disable',
  'POST /auth/two-factor/enable',
  'POST /auth/two-factor/generate-backup-codes',
  'POST /auth/two-factor/verify-backup-code',
  'POST /auth/two-factor/verify-totp',
];

/** The pages of administrators: what they change is set to what it is, so that each may do it after the other. */
function administrationAccess(): readonly Access[] {
  const base = '/v1/administration';
  const window = { days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00', total: 4, skills: {} };
  const text = { id: 'proef', location: 'koksschool', nature: 'Proef', text: 'Proef in {ruimte}' };
  const group = { id: 'proefgroep', name: 'Proef', location: 'koksschool', rights: ['respond'] };
  const steps = [{ id: 'een', name: 'Een', audience: { kind: 'all-available' }, needed: [], task: 'Kijk' }];
  const scenario = { id: 'proef', location: 'koksschool', name: 'Proef', nature: 'Proef', text: 'proef', steps };
  const responder = { id: 'bhv-004', home: 'koksschool', groups: ['bhv'], skills: [], active: true };
  const location = { name: 'Horeca & Toerisme', region: 'midden' };
  const put = (path: string, body: unknown, allowed: Group): Access => ({
    method: 'PUT',
    path: `${base}${path}`,
    body,
    allowed,
  });
  const post = (path: string, body: unknown, allowed: Group, answer = 200): Access => {
    return { method: 'POST', path: `${base}${path}`, body, allowed, answer };
  };
  /** The first who may takes it away, for the others it is gone: so it is asked of what is not there. */
  const remove = (path: string, allowed: Group): Access => ({
    method: 'DELETE',
    path: `${base}${path}`,
    allowed,
    answer: 404,
  });
  const person = (name: string) => ({
    name,
    email: '{email}',
    language: 'nl',
    invite: false,
    responder: { home: 'koksschool', groups: [], skills: [], active: true },
  });
  const list = 'naam;e-mail;locatie\nProef;proef-lijst@x.example;Horeca & Toerisme\n';
  return [
    { method: 'GET', path: base, allowed: anyAdministrators },
    { method: 'GET', path: `${base}/invitations`, allowed: anyAdministrators },
    // It is there already, and not made by who asks.
    { method: 'POST', path: base, body: { name: 'Nog een', zone: 'Europe/Amsterdam' }, allowed: none },
    put('/policy', { policy: demonstrationPolicy }, superUser),
    put('/regions/midden', { name: 'Midden' }, superUser),
    remove('/regions/maan', superUser),
    put('/skills/ehbo', { name: 'EHBO' }, superUser),
    remove('/skills/koken', superUser),
    put('/locations/koksschool', location, administrators),
    remove('/locations/maan', superUser),
    put('/locations/koksschool/minima', { minima: [window] }, administrators),
    post('/groups', { group }, administrators),
    remove('/groups/koor', superUser),
    post('/responders', { responders: [responder] }, administrators),
    post('/texts', { text }, administrators),
    remove('/texts/gedicht', superUser),
    post('/scenarios', { scenario: { ...scenario, secondWaveAfter: 60 } }, administrators),
    remove('/scenarios/maanlanding', superUser),
    // Each may; the first who does has done it.
    post(
      '/officers',
      { officer: { user: 'receptie-koksschool', role: 'reception', scope: 'koksschool' } },
      administrators,
      409,
    ),
    post(
      '/officers/dismissals',
      { officer: { user: 'bhv-005', role: 'reception', scope: 'koksschool' } },
      ['super-user', 'administrator', 'region-administrator'],
      404,
    ),
    { method: 'GET', path: `${base}/people`, allowed: anyAdministrators },
    { method: 'GET', path: `${base}/people/bhv-002`, allowed: administrators },
    post('/people', person('Proef Persoon'), administrators, 201),
    {
      ...put('/people/bhv-002', { name: 'Ander', email: 'ander@x.example', language: 'nl' }, administrators),
      answer: 409,
    },
    { method: 'DELETE', path: `${base}/people/bhv-999/responder`, allowed: none },
    // He has no account.
    {
      method: 'PUT',
      path: `${base}/people/bhv-003/suspension`,
      body: { suspended: false },
      allowed: superUser,
      answer: 404,
    },
    { method: 'DELETE', path: `${base}/people/bhv-003/second-factors`, allowed: superUser, answer: 404 },
    { method: 'GET', path: `${base}/provider`, allowed: superUser },
    // Nobody answers at the address of this table: that is said.
    post('/provider/checks', {}, superUser),
    { method: 'DELETE', path: `${base}/people/bhv-003/provider`, allowed: superUser, answer: 404 },
    post('/invitations', { users: ['bhv-002'] }, administrators),
    { method: 'POST', path: `${base}/imports/preview`, list, allowed: anyAdministrators },
    // Without the version of a preview nothing is carried out.
    { method: 'POST', path: `${base}/imports`, list, allowed: anyAdministrators, answer: 409 },
  ];
}
