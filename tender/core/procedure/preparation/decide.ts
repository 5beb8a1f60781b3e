import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { ok, type Result, refuse, unreachable } from '#platform/kernel/result.ts';
import { underReading } from '../../guide/readings.ts';
import type { Guide } from '../../guide/schema/guide.ts';
import type { ProcedureFile } from '../file.ts';
import { isAnybodyInvited } from '../interest/invitation.ts';
import { evaluatesElsewhere } from '../lots.ts';
import { makeVaultKey } from '../opening/decide.ts';
import { makePriceKey } from '../opening/decide-prices.ts';
import { deadlineOf } from '../planning/phases.ts';
import { type Role, requireRole } from '../roles.ts';
import type { DecideContext, Decision } from '../stage.ts';
import type { PreparationCommand } from './commands.ts';
import { checkGuide, firstError } from './guide-source.ts';

export function decidePreparation(file: ProcedureFile, command: PreparationCommand, context: DecideContext): Decision {
  if (command.type === 'draft-procedure') return draft(command, context);
  const allowed = requireRole(context.viewer, 'process-leader', 'buyer');
  if (!allowed.ok) return allowed;
  switch (command.type) {
    case 'replace-guide':
      if (file.preparation.publishedAt !== undefined) return refuse('guide-is-published');
      return ok([{ type: 'GuideReplaced', fileName: command.fileName, source: command.source }]);
    case 'choose-reading':
      return chooseReading(file, command);
    case 'grant-role':
      return grantRole(file, command.user, command.role);
    case 'revoke-role':
      return revokeRole(file, command.user, command.role);
    case 'publish-procedure':
      return publish(file, command, context);
    default:
      return unreachable(command);
  }
}

function draft(command: Extract<PreparationCommand, { type: 'draft-procedure' }>, context: DecideContext): Decision {
  const authority = context.viewer.authority;
  if (authority === undefined) return refuse('authority-needed');
  const { guide, problems } = checkGuide(command.source, command.fileName);
  const first = firstError(problems);
  if (guide === undefined) {
    return refuse('guide-cannot-be-read', { line: first?.line ?? 1, problems: problems.length });
  }
  const { procedure, fileName, source, invitedFrom } = command;
  const from = invitedFrom === undefined ? {} : { invitedFrom };
  return ok([{ type: 'ProcedureDrafted', procedure, authority, fileName, source, ...from }]);
}

function chooseReading(
  file: ProcedureFile,
  command: Extract<PreparationCommand, { type: 'choose-reading' }>,
): Decision {
  if (file.preparation.publishedAt !== undefined) return refuse('guide-is-published');
  if (file.preparation.guide === undefined) return refuse('no-readable-guide');
  const { reading, alternative, reason } = command;
  const possible = underReading(file.preparation.guide, reading, alternative);
  if (!possible.ok) return possible;
  return ok([{ type: 'ReadingChosen', reading, alternative, reason }]);
}

/** Who leads, buys or audits can see the prices before quality is fixed, so he cannot evaluate quality (ALM-12); nor does he vouch for the platform. */
const clashes: readonly (readonly [Role, Role])[] = [
  ['evaluator', 'buyer'],
  ['evaluator', 'process-leader'],
  ['evaluator', 'auditor'],
  ['notary', 'evaluator'],
  ['adviser', 'evaluator'],
  ['adviser', 'buyer'],
  ['adviser', 'process-leader'],
  ['adviser', 'auditor'],
  ['adviser', 'notary'],
  ['notary', 'buyer'],
  ['notary', 'process-leader'],
  ['helpdesk', 'buyer'],
  ['helpdesk', 'process-leader'],
];

/** Who handles complaints has no part in the procedure (ROC-19). */
const outsider: Role = 'complaints-handler';

/** The role that this person has and that does not go together with the one he would get. */
export function clashingRole(held: readonly Role[], role: Role): Role | undefined {
  const inside = held.find((one) => (one === outsider) !== (role === outsider));
  if (inside !== undefined) return inside;
  const clash = clashes.find(
    ([one, other]) => (one === role && held.includes(other)) || (other === role && held.includes(one)),
  );
  if (clash === undefined) return undefined;
  return clash[0] === role ? clash[1] : clash[0];
}

/** A role that comes with an appointment to the committee. */
export function isAppointed(role: Role): boolean {
  return role === 'evaluator' || role === 'adviser';
}

/** Evaluators get and lose their role by appointment and dismissal, which carry a function and a reason. */
function grantRole(file: ProcedureFile, user: string, role: Role): Decision {
  if (isAppointed(role)) return refuse('evaluators-are-appointed');
  const held = file.preparation.granted[user] ?? [];
  if (held.includes(role)) return refuse('role-held-already', { roles: role });
  const clash = clashingRole(evaluatesElsewhere(file, user) ? [...held, 'evaluator'] : held, role);
  if (clash !== undefined) return refuse('roles-clash', { roles: `${clash}, ${role}` });
  return ok([{ type: 'RoleGranted', user, role }]);
}

function isHeld(file: ProcedureFile, role: Role): boolean {
  return Object.values(file.preparation.granted).some((held) => held.includes(role));
}

function revokeRole(file: ProcedureFile, user: string, role: Role): Decision {
  if (isAppointed(role)) return refuse('evaluators-are-appointed');
  const holders = Object.entries(file.preparation.granted).filter(([, held]) => held.includes(role));
  if (!holders.some(([holder]) => holder === user)) return refuse('role-not-held', { roles: role });
  if (role === 'process-leader' && holders.length === 1) return refuse('last-process-leader');
  return ok([{ type: 'RoleRevoked', user, role }]);
}

function publish(
  file: ProcedureFile,
  { vault, priceVault }: Extract<PreparationCommand, { type: 'publish-procedure' }>,
  context: DecideContext,
): Decision {
  const { publishedAt, draft: drafted, guide } = file.preparation;
  if (publishedAt !== undefined) return refuse('guide-is-published');
  if (drafted === undefined || guide === undefined) return refuse('no-readable-guide');
  const error = firstError(drafted.problems);
  if (error !== undefined) return refuse('guide-has-errors', { line: error.line });
  const deadline = deadlineOf(file);
  if (Temporal.Instant.compare(context.now, deadline) >= 0)
    return refuse('deadline-lies-in-the-past', { deadline: deadline.toString() });
  if (guide.submission.outage?.confirmedBy === 'helpdesk' && !isHeld(file, 'helpdesk'))
    return refuse('outage-helpdesk-missing');
  const invited = everybodyInvited(file, guide);
  if (!invited.ok) return invited;
  const made = makeVaultKey(file, vault);
  if (!made.ok) return made;
  const prices = makePriceKey(file, vault.recipient, priceVault);
  if (!prices.ok) return prices;
  const guideSha256 = bytesToHex(sha256(utf8ToBytes(drafted.source)));
  return ok([...made.value, ...prices.value, { type: 'ProcedurePublished', guideSha256 }]);
}

/** The award phase of a restricted procedure is for those who were invited, and in every lot somebody is. */
function everybodyInvited(file: ProcedureFile, { procedure, lots }: Guide): Result<undefined> {
  if (file.preparation.invitedFrom === undefined)
    return procedure.phase === 'award' ? refuse('award-phase-without-selection') : ok(undefined);
  const empty = lots.find(({ id }) => !isAnybodyInvited(file, id));
  return empty === undefined ? ok(undefined) : refuse('nobody-invited-for-lot', { lot: empty.title });
}
