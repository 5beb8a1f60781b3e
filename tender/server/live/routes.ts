import type { Identity } from '#platform/identity/identity.ts';
import type { Service } from '../service.ts';

/** First run, organisations and invitations: what only live operation has. */
export function serveLive(_service: Service, _identity: Identity, _forgetPeople: () => void): void {}
