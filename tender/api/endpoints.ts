import type { CommandType } from '#tender/core/procedure/commands.ts';

export interface Endpoint {
  readonly command: CommandType;
  readonly method: 'post' | 'put' | 'delete';
  /** Below `/v1/procedures/{procedure}`; names in braces are fields of the command, the other fields form the body. */
  readonly path: string;
  /** Fields that the server fills in itself; a page cannot set them. */
  readonly supplied?: readonly string[];
}

/**
 * How each command is reached over HTTP: nouns, by the NL API Design Rules. `draft-procedure` is `POST /v1/procedures`. What stands beside
 * the log comes with its command: `keep-draft` with `PUT …/tender/draft`, `register-custody-key` with `PUT …/custody/key` (see sealing.ts).
 */
export const endpoints: readonly Endpoint[] = [
  { command: 'replace-guide', method: 'put', path: '/guide' },
  { command: 'choose-reading', method: 'put', path: '/readings/{reading}' },
  { command: 'grant-role', method: 'put', path: '/roles/{role}/users/{user}' },
  { command: 'revoke-role', method: 'delete', path: '/roles/{role}/users/{user}' },
  { command: 'publish-procedure', method: 'post', path: '/publication' },
  { command: 'change-planning', method: 'put', path: '/planning/{phase}' },
  { command: 'follow-procedure', method: 'put', path: '/interest' },
  { command: 'unfollow-procedure', method: 'delete', path: '/interest' },
  { command: 'ask-question', method: 'post', path: '/questions' },
  { command: 'withdraw-question', method: 'delete', path: '/questions/{question}' },
  { command: 'refuse-question', method: 'put', path: '/questions/{question}/refusal' },
  { command: 'answer-question', method: 'put', path: '/questions/{question}/answer' },
  { command: 'publish-clarification-note', method: 'post', path: '/clarification-notes' },
  { command: 'register-for-site-visit', method: 'put', path: '/site-visit/registration' },
  { command: 'cancel-site-visit', method: 'delete', path: '/site-visit/registration' },
  { command: 'record-site-visit-attendance', method: 'put', path: '/site-visit/attendances/{operator}' },
  { command: 'place-tender', method: 'put', path: '/tender/placement' },
  { command: 'withdraw-tender', method: 'delete', path: '/tender/placement' },
  { command: 'prove-share', method: 'post', path: '/custody/proofs' },
  { command: 'release-share', method: 'post', path: '/opening/shares', supplied: ['tenders', 'inspections'] },
  { command: 'examine-item', method: 'put', path: '/tenders/{operator}/verdicts/{item}' },
  { command: 'request-remedy', method: 'post', path: '/remedies' },
  { command: 'hand-in-remedy', method: 'put', path: '/remedies/{remedy}/document' },
  { command: 'judge-remedy', method: 'put', path: '/remedies/{remedy}/judgment' },
  { command: 'request-explanation', method: 'post', path: '/explanations' },
  { command: 'give-explanation', method: 'put', path: '/explanations/{explanation}/text' },
  { command: 'judge-explanation', method: 'put', path: '/explanations/{explanation}/judgment' },
  { command: 'exclude-tenderer', method: 'put', path: '/tenders/{operator}/exclusion' },
  { command: 'conclude-examination', method: 'post', path: '/examination/conclusion' },
  { command: 'appoint-evaluator', method: 'put', path: '/evaluators/{user}' },
  { command: 'declare-conflict', method: 'post', path: '/conflict-declarations' },
  { command: 'dismiss-evaluator', method: 'put', path: '/evaluators/{user}/dismissal' },
  { command: 'give-score', method: 'put', path: '/tenders/{operator}/scores/{criterion}' },
  { command: 'hand-in-scores', method: 'post', path: '/score-sheets' },
  { command: 'open-meeting', method: 'post', path: '/meeting' },
  { command: 'change-score', method: 'post', path: '/tenders/{operator}/scores/{criterion}/changes' },
  { command: 'propose-consensus', method: 'post', path: '/tenders/{operator}/consensus/{criterion}' },
  { command: 'voice-consensus', method: 'post', path: '/consensus-voices' },
  { command: 'close-meeting', method: 'put', path: '/meeting/minutes' },
  { command: 'plan-presentation', method: 'put', path: '/presentations/{operator}' },
  { command: 'record-presentation', method: 'put', path: '/presentations/{operator}/minutes' },
  { command: 'freeze-quality', method: 'post', path: '/quality-freeze' },
  { command: 'open-prices', method: 'post', path: '/price-opening', supplied: ['readings'] },
  { command: 'record-draw', method: 'post', path: '/draws' },
  { command: 'announce-draw', method: 'post', path: '/draw' },
  { command: 'join-draw', method: 'put', path: '/draw/commitment' },
  { command: 'close-draw', method: 'post', path: '/draw/closing' },
  { command: 'reveal-draw', method: 'put', path: '/draw/value' },
  { command: 'conclude-draw', method: 'post', path: '/draw/conclusion' },
  { command: 'abandon-draw', method: 'post', path: '/draw/abandonment' },
  { command: 'record-verification', method: 'post', path: '/verifications' },
  { command: 'decide-award', method: 'post', path: '/award-decisions' },
  { command: 'send-letters', method: 'post', path: '/letters' },
  { command: 'raise-objection', method: 'post', path: '/objections' },
  { command: 'answer-objection', method: 'put', path: '/objections/{objection}/answer' },
  { command: 'record-proceedings', method: 'post', path: '/proceedings' },
  { command: 'end-proceedings', method: 'put', path: '/proceedings/{proceedings}/end' },
  { command: 'hand-in-evidence', method: 'put', path: '/evidence/{item}' },
  { command: 'judge-evidence', method: 'put', path: '/tenders/{operator}/evidence/{item}/judgment' },
  { command: 'award-finally', method: 'post', path: '/final-award' },
  { command: 'register-contract', method: 'put', path: '/contracts/{kind}' },
  { command: 'decide-option', method: 'put', path: '/options/{option}' },
  { command: 'revise-contract', method: 'post', path: '/revisions' },
  { command: 'end-contract', method: 'put', path: '/contracts/main/end' },
  { command: 'call-reserve-contract', method: 'put', path: '/contracts/reserve/call' },
  { command: 'request-indexation', method: 'post', path: '/indexations' },
  { command: 'decide-indexation', method: 'put', path: '/indexations/{indexation}/decision' },
  { command: 'publish-award-notice', method: 'put', path: '/award-notice' },
  { command: 'file-complaint', method: 'post', path: '/complaints' },
  { command: 'handle-complaint', method: 'put', path: '/complaints/{complaint}/outcome' },
  { command: 'stop-procedure', method: 'put', path: '/stop' },
  { command: 'resume-procedure', method: 'post', path: '/resumption' },
];
