import type { SystemCommandType } from '#tender/api/qualification.ts';
import type { CommandType } from '#tender/core/procedure/commands.ts';

/**
 * Who may do what, for every route that the server has. What does not stand here is refused, and a route that does not stand here fails
 * the test. Three moments: `draft` (not published), `open` (published, vault not closed), `opened` (vault opened, evaluator and adviser appointed).
 */

export const roles = [
  'nobody',
  'suspended',
  'citizen',
  'administrator',
  'neighbour',
  'buyer',
  'leader',
  'custodian',
  'evaluator',
  'adviser',
  'auditor',
  'notary',
  'tenderer',
  'rival',
] as const;
export type RoleName = (typeof roles)[number];
export type Moment = 'draft' | 'open' | 'opened';
type Group = readonly RoleName[];

const everybody: Group = roles;
/** A suspended person is nobody: his sessions have ended. */
const signedIn: Group = roles.filter((role) => role !== 'nobody' && role !== 'suspended');
/** Nobody is an evaluator or an adviser before he is appointed. */
const insiders: Group = ['buyer', 'leader', 'custodian', 'auditor', 'notary'];
const staff: Group = ['buyer', 'leader', 'auditor'];
const deciders: Group = ['buyer', 'leader'];
const operators: Group = ['tenderer', 'rival'];
/** Those who had a share of the vault key when the procedure was published. */
const keyHolders: Group = ['custodian'];
const none: Group = [];

export type Access = Readonly<Record<Moment, Group>>;

const published: Access = { draft: insiders, open: everybody, opened: everybody };
const afterPublication: Access = { draft: none, open: everybody, opened: everybody };
const always = (group: Group): Access => ({ draft: group, open: group, opened: group });

/** What can be read below `/v1/procedures/{procedure}`. `{own-file}` is a file of the tenderer, `{unknown-file}` one that was never brought. */
export const reads: Readonly<Record<string, Access>> = {
  '': published,
  '?at=1': always(staff),
  '/preparation': { ...published, draft: [...staff, 'custodian'] },
  '/preparation?at=1': always(staff),
  '/planning': { ...published, draft: staff },
  '/interest': { draft: none, open: operators, opened: operators },
  '/questions': afterPublication,
  '/site-visit': afterPublication,
  '/submission': afterPublication,
  '/outage': always(none),
  '/selection': always(none),
  '/outage/facts': always(none),
  '/opening': { ...afterPublication, draft: [...staff, 'custodian'] },
  '/examination': { draft: none, open: none, opened: [...staff, 'tenderer'] },
  '/negotiation': always(none),
  '/evaluation': { draft: none, open: staff, opened: [...staff, 'evaluator', 'adviser'] },
  '/award': always(none),
  '/standstill': always(none),
  '/evidence': always(none),
  '/contract': always(none),
  '/complaints': always(none),
  '/termination': always(staff),
  '/people': published,
  '/log': always(staff),
  '/record': always(staff),
  '/record/proofs/1': always(staff),
  '/record/clock': always(staff),
  '/record/consistency?from=1': { draft: staff, open: [...staff, ...operators], opened: [...staff, ...operators] },
  '/record/bundle': { draft: none, open: none, opened: operators },
  '/custody/key': { draft: insiders, open: signedIn, opened: signedIn },
  '/tender/draft': { draft: none, open: ['tenderer'], opened: ['tenderer'] },
  '/sealed/{own-sealed}': { draft: none, open: ['tenderer'], opened: ['tenderer'] },
  '/changes': published,
  '/calendar.ics': published,
  '/guide.pdf': { ...published, draft: [...staff, 'custodian'] },
  '/guide.pdf?language=fr': { ...published, draft: [...staff, 'custodian'] },
  '/documents': published,
  '/documents/receipt-blink-1.pdf': { draft: none, open: none, opened: ['tenderer'] },
  '/documents/receipt-blink-1.json': { draft: none, open: none, opened: ['tenderer'] },
  '/documents/opening-record.pdf': { draft: none, open: none, opened: [...staff, 'custodian', 'tenderer'] },
  '/documents/price-opening-record.pdf': always(none),
  '/documents/letter-x-blink.pdf': always(none),
  '/documents/report-84.pdf': { draft: none, open: none, opened: staff },
  '/documents/report-84.json': { draft: none, open: none, opened: staff },
  '/forms/prijzenblad': published,
  '/forms/nothing': always(none),
  '/files/{own-file}': { draft: none, open: none, opened: ['tenderer', ...staff] },
  '/files/{unknown-file}': always(none),
};

/** They come with a request that brings more: a draft procedure, a kept draft, a locked key; or from the platform itself, by no request. */
type WithoutAddress = 'draft-procedure' | 'keep-draft' | 'register-custody-key' | 'renew-invitations';

/** Who may give a command at all; whether it is its time is for the rules of the procedure. */
export const commands: Readonly<Record<Exclude<CommandType, WithoutAddress>, Group>> = {
  'replace-guide': deciders,
  'choose-reading': deciders,
  'grant-role': deciders,
  'revoke-role': deciders,
  'publish-procedure': deciders,
  'change-planning': deciders,
  'follow-procedure': operators,
  'unfollow-procedure': operators,
  'ask-question': operators,
  'withdraw-question': operators,
  'refuse-question': deciders,
  'answer-question': deciders,
  'publish-clarification-note': deciders,
  'register-for-site-visit': operators,
  'cancel-site-visit': operators,
  'record-site-visit-attendance': deciders,
  'place-tender': operators,
  'withdraw-tender': operators,
  'report-outage': operators,
  'note-outage-report': deciders,
  'confirm-outage': deciders,
  'reject-outage': deciders,
  'prove-share': keyHolders,
  'release-share': keyHolders,
  'release-price-share': none,
  'examine-item': deciders,
  'request-remedy': deciders,
  'hand-in-remedy': operators,
  'judge-remedy': deciders,
  'request-explanation': deciders,
  'give-explanation': operators,
  'judge-explanation': deciders,
  'note-contradiction': [...deciders, 'evaluator'],
  'withdraw-contradiction': [...deciders, 'evaluator'],
  'exclude-tenderer': deciders,
  'conclude-examination': deciders,
  'record-negotiation': deciders,
  'invite-new-tenders': deciders,
  'extend-round': deciders,
  'forgo-negotiation': deciders,
  'appoint-evaluator': deciders,
  'declare-conflict': ['evaluator', 'adviser'],
  'dismiss-evaluator': deciders,
  'give-score': ['evaluator'],
  'give-advice': ['adviser'],
  'hand-in-scores': ['evaluator'],
  'open-meeting': deciders,
  'change-score': ['evaluator'],
  'propose-consensus': deciders,
  'voice-consensus': ['evaluator'],
  'close-meeting': deciders,
  'plan-presentation': deciders,
  'record-presentation': deciders,
  'freeze-quality': deciders,
  'open-prices': deciders,
  'record-draw': none,
  'announce-draw': none,
  'join-draw': none,
  'close-draw': none,
  'reveal-draw': none,
  'conclude-draw': none,
  'abandon-draw': none,
  'record-verification': deciders,
  'decide-award': deciders,
  'send-letters': deciders,
  'note-for-report': deciders,
  'raise-objection': none,
  'answer-objection': none,
  'record-proceedings': none,
  'end-proceedings': none,
  'hand-in-evidence': none,
  'judge-evidence': none,
  'award-finally': deciders,
  'register-contract': deciders,
  'decide-option': deciders,
  'revise-contract': deciders,
  'end-contract': deciders,
  'call-reserve-contract': deciders,
  'request-indexation': operators,
  'decide-indexation': deciders,
  'record-talk': deciders,
  'warn-contractor': deciders,
  'record-guarantee': deciders,
  'call-back-up': deciders,
  'publish-award-notice': deciders,
  'withdraw-candidacy': operators,
  'replace-candidate': deciders,
  'invite-candidates': deciders,
  'file-complaint': operators,
  'handle-complaint': none,
  'stop-procedure': deciders,
  'resume-procedure': deciders,
};

/** What can be read below `/v1/qualification-systems/{system}`; `draft` is without a notice, `open` with one. The tenderer has the case. */
export const systemReads: Readonly<Record<string, Readonly<Record<'draft' | 'open', Group>>>> = {
  '': { draft: staff, open: everybody },
  '/cases/{case}': { draft: none, open: staff },
  '/register': { draft: staff, open: staff },
  '/preparation': { draft: staff, open: staff },
  '/people': { draft: staff, open: everybody },
  '/log': { draft: staff, open: staff },
  '/changes': { draft: staff, open: everybody },
  '/documents/notice-1.pdf': { draft: none, open: everybody },
  '/documents/register-2026-12-31.pdf?language=nl': { draft: staff, open: staff },
  '/documents/decision-{case}-1.pdf': { draft: none, open: none },
  '/record/bundle': { draft: ['auditor'], open: ['auditor', 'tenderer'] },
  '/files/{unknown-file}': { draft: none, open: none },
  '/files/{own-file}': { draft: none, open: [...staff, 'tenderer'] },
  '/files/{sent-document}': { draft: none, open: [...staff, 'tenderer'] },
  '/files/{withdrawn-document}': { draft: none, open: staff },
  '/guide.pdf': { draft: staff, open: everybody },
  '/guide.pdf?language=fr': { draft: staff, open: everybody },
  '?at=1': { draft: staff, open: staff },
  '/cases/{case}?at=1': { draft: none, open: none },
  '/cases/{case}?at=9999': { draft: none, open: none },
  '/register?at=1': { draft: staff, open: staff },
  '/preparation?at=1': { draft: staff, open: staff },
};

/** Who may give a command about a system at all; whether it is its time is for the rules of the system. */
export const systemCommands: Readonly<Record<Exclude<SystemCommandType, 'draft-system'>, Group>> = {
  'replace-qualification-guide': deciders,
  'grant-system-role': ['leader'],
  'revoke-system-role': ['leader'],
  'provide-document': deciders,
  'withdraw-document': deciders,
  'publish-system-notice': deciders,
  'end-system': deciders,
  'express-interest': operators,
  'withdraw-interest': operators,
  'send-qualification-file': deciders,
  'submit-application': operators,
  'request-supplement': deciders,
  'examine-item': deciders,
  'examine-attestation': deciders,
  'conclude-application': deciders,
  'hand-in-permit': operators,
  'judge-permit': deciders,
  'assign-trial': deciders,
  'pay-trial': deciders,
  'evaluate-trial': deciders,
  'decide-qualification': deciders,
  'end-qualification': deciders,
  'notify-decision': deciders,
  'renew-attestation': operators,
  'issue-periodic-notice': deciders,
};

/** Commands whose stage comes later than these moments: until then nobody may; `admits` in the tests of their stages says who may afterwards. */
export const later: readonly CommandType[] = [
  'release-price-share',
  'record-draw',
  'announce-draw',
  'join-draw',
  'close-draw',
  'reveal-draw',
  'conclude-draw',
  'abandon-draw',
  'raise-objection',
  'answer-objection',
  'record-proceedings',
  'end-proceedings',
  'hand-in-evidence',
  'judge-evidence',
  'handle-complaint',
];

interface Elsewhere {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';
  readonly path: string;
  readonly body?: unknown;
  /** Who gets further than "who are you" and "that is not for you". */
  readonly allowed: Group;
  /** What those get; default 200. */
  readonly answer?: number;
}

const auth = (
  method: Elsewhere['method'],
  path: string,
  allowed: Group,
  answer: number,
  body?: unknown,
): Elsewhere => ({
  method,
  path: `/auth${path}`,
  allowed,
  answer,
  ...(body === undefined ? {} : { body }),
});

/** Everything outside the procedures, in a demonstration. `{session}` is the token of the asker's own session. */
export const elsewhere: readonly Elsewhere[] = [
  { method: 'GET', path: '/health/live', allowed: everybody },
  { method: 'GET', path: '/health/ready', allowed: everybody },
  { method: 'GET', path: '/v1/openapi.json', allowed: everybody },
  { method: 'GET', path: '/v1/openapi.yaml', allowed: everybody },
  { method: 'GET', path: '/v1/me', allowed: everybody },
  { method: 'GET', path: '/v1/procedures', allowed: everybody },
  { method: 'POST', path: '/v1/procedures', body: { procedure: 'x y' }, allowed: signedIn, answer: 400 },
  { method: 'POST', path: '/v1/guide-documents', body: { source: 5 }, allowed: signedIn, answer: 400 },
  { method: 'GET', path: '/v1/qualification-systems', allowed: everybody },
  { method: 'POST', path: '/v1/qualification-systems', body: { system: 'x y' }, allowed: signedIn, answer: 400 },
  { method: 'POST', path: '/v1/files', body: 'x', allowed: signedIn, answer: 400 },
  { method: 'OPTIONS', path: '/v1/uploads', allowed: everybody, answer: 204 },
  { method: 'POST', path: '/v1/uploads', allowed: signedIn, answer: 412 },
  { method: 'GET', path: '/v1/uploads?procedure=schoonmaak', allowed: operators },
  { method: 'GET', path: '/v1/uploads/{own-upload}', allowed: ['tenderer'] },
  { method: 'PATCH', path: '/v1/uploads/{own-upload}', allowed: signedIn, answer: 412 },
  { method: 'GET', path: '/v1/uploads/{own-upload}/receipts', allowed: ['tenderer'] },
  { method: 'DELETE', path: '/v1/uploads/{own-upload}', allowed: ['tenderer'], answer: 409 },
  { method: 'PUT', path: '/v1/procedures/schoonmaak/tender/draft', body: {}, allowed: signedIn, answer: 400 },
  { method: 'PUT', path: '/v1/procedures/schoonmaak/custody/key', body: {}, allowed: signedIn, answer: 400 },
  { method: 'GET', path: '/demo/keys', allowed: signedIn },
  { method: 'GET', path: '/demo/people', allowed: everybody },
  { method: 'POST', path: '/demo/sign-in', body: { user: 'koning' }, allowed: everybody, answer: 404 },
  { method: 'GET', path: '/demo/examples', allowed: everybody },
  { method: 'POST', path: '/demo/example', body: {}, allowed: everybody, answer: 400 },
  { method: 'GET', path: '/demo/clock', allowed: everybody },
  { method: 'POST', path: '/demo/clock', body: { to: 'x' }, allowed: everybody, answer: 400 },
  { method: 'GET', path: '/demo/mails', allowed: everybody },
  { method: 'GET', path: '/demo/story', allowed: everybody },
  { method: 'POST', path: '/demo/story/steps', body: { until: 'nooit' }, allowed: everybody, answer: 404 },
  auth('GET', '/get-session', everybody, 200),
  auth('GET', '/list-sessions', signedIn, 200),
  auth('GET', '/passkey/generate-authenticate-options', everybody, 200),
  auth('GET', '/passkey/generate-register-options', signedIn, 200),
  auth('GET', '/passkey/list-user-passkeys', signedIn, 200),
  auth('POST', '/change-password', signedIn, 400, { currentPassword: 'x', newPassword: 'een heel lang wachtwoord' }),
  auth('POST', '/passkey/delete-passkey', signedIn, 404, { id: 'x' }),
  auth('POST', '/passkey/update-passkey', signedIn, 404, { id: 'x', name: 'x' }),
  auth('POST', '/passkey/verify-authentication', none, 400, { response: {} }),
  auth('POST', '/passkey/verify-registration', signedIn, 400, { response: {} }),
  auth('POST', '/request-password-reset', everybody, 200, { email: 'niemand@x.example' }),
  auth('POST', '/reset-password', everybody, 400, { token: 'x', newPassword: 'een heel lang wachtwoord' }),
  auth('POST', '/revoke-other-sessions', signedIn, 200, {}),
  auth('POST', '/revoke-session', signedIn, 200, { token: 'x' }),
  auth('POST', '/revoke-sessions', signedIn, 200, {}),
  auth('POST', '/sign-in/email', none, 401, { email: 'niemand@x.example', password: 'een heel lang wachtwoord' }),
  auth('POST', '/sign-out', everybody, 200, {}),
  auth('POST', '/two-factor/disable', signedIn, 400, { password: 'x' }),
  auth('POST', '/two-factor/enable', signedIn, 400, { password: 'x' }),
  auth('POST', '/two-factor/generate-backup-codes', signedIn, 400, { password: 'x' }),
  auth('POST', '/two-factor/verify-backup-code', none, 401, { code: 'x' }),
  auth('POST', '/two-factor/verify-totp', none, 401, { code: '000000' }),
];

/** What only live operation has. There the tenderer is somebody of a firm, the buyer somebody of an authority. */
export const administration: readonly Elsewhere[] = [
  { method: 'POST', path: '/v1/first-run', body: firstRun(), allowed: everybody, answer: 409 },
  { method: 'GET', path: '/v1/organisations', allowed: ['administrator'] },
  { method: 'GET', path: '/v1/platform', allowed: ['administrator'] },
  { method: 'POST', path: '/v1/organisations', body: { kind: 'x' }, allowed: ['administrator'], answer: 400 },
  { method: 'GET', path: '/v1/organisations/{organisation}/users', allowed: ['administrator'] },
  {
    method: 'PUT',
    path: '/v1/users/{user}/suspension',
    body: { suspended: true },
    allowed: ['administrator'],
    answer: 404,
  },
  { method: 'DELETE', path: '/v1/users/{user}/second-factors', allowed: ['administrator'], answer: 404 },
  { method: 'DELETE', path: '/v1/users/{user}', allowed: ['administrator'], answer: 404 },
  {
    method: 'POST',
    path: '/v1/invitations',
    body: { email: 'a@b.example', organisation: 'nergens' },
    allowed: ['administrator'],
    answer: 404,
  },
  { method: 'POST', path: '/v1/invitation-lookups', body: { token: 'x' }, allowed: everybody, answer: 404 },
  {
    method: 'POST',
    path: '/v1/invitation-acceptances',
    body: { token: 'x', name: 'x', password: 'een heel lang wachtwoord' },
    allowed: everybody,
    answer: 404,
  },
  {
    method: 'POST',
    path: '/v1/registrations',
    body: { name: 'x', tradeRegister: '12345678', email: 'geen adres' },
    allowed: everybody,
    answer: 400,
  },
];

function firstRun() {
  return { name: 'Indringer', email: 'indringer@x.example', password: 'een heel lang wachtwoord' };
}
