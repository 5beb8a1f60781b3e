import type { TenderContent } from '#tender/core/procedure/submission/events.ts';
import { isRecord, parseKept, textOf } from './kept-json.ts';

export interface SignatoryFields {
  readonly name: string;
  readonly function: string;
  readonly authority: 'sole' | 'joint';
}

/** Who signs, as it stands in the form. */
export interface SignatoriesFields {
  readonly registration: string;
  /** Asked only where the guide wants something of who has no establishment in its country. */
  readonly abroad: boolean;
  readonly signatories: SignatoryFields[];
  readonly contact: {
    readonly name: string;
    readonly phone: string;
    readonly email: string;
    readonly address: string;
  };
}

export const emptySignatory: SignatoryFields = { name: '', function: '', authority: 'sole' };

export function signatoriesFields({
  signatories,
  contact,
  registration = '',
  abroad = false,
}: TenderContent): SignatoriesFields {
  const named = signatories.map(({ authority, personal }) => ({
    name: personal['name'] ?? '',
    function: personal['function'] ?? '',
    authority,
  }));
  const { personal = {} } = contact ?? {};
  return {
    registration,
    abroad,
    signatories: named.length === 0 ? [emptySignatory] : named,
    contact: {
      name: personal['name'] ?? '',
      phone: personal['phone'] ?? '',
      email: personal['email'] ?? '',
      address: personal['address'] ?? '',
    },
  };
}

/** One person who signs only jointly cannot sign at all (ALM-05). */
export function lacksTheOther({ signatories }: Pick<SignatoriesFields, 'signatories'>, needsAll: boolean): boolean {
  return needsAll && signatories.length === 1 && signatories[0]?.authority === 'joint';
}

/** `asksWhere`: the guide wants something of who is established abroad. */
export function signatoriesCommand(
  { registration, abroad, signatories, contact }: SignatoriesFields,
  asksWhere = false,
) {
  return {
    registration: registration.trim(),
    ...(asksWhere ? { abroad } : {}),
    signatories: signatories.map(({ name, function: title, authority }) => ({
      authority,
      personal: { name: name.trim(), function: title.trim() },
    })),
    contact: {
      personal: {
        name: contact.name.trim(),
        phone: contact.phone.trim(),
        email: contact.email.trim(),
        address: contact.address.trim(),
      },
    },
  };
}

/** What was kept on the device, laid over the shape of the form: anything may stand there. */
export function readSignatories(text: string, otherwise: SignatoriesFields): SignatoriesFields {
  const read = parseKept(text);
  if (!isRecord(read) || !Array.isArray(read['signatories']) || !isRecord(read['contact'])) return otherwise;
  const { contact } = read;
  const signatories = read['signatories'].filter(isRecord).slice(0, 10);
  return {
    registration: textOf(read['registration']),
    abroad: read['abroad'] === true,
    signatories:
      signatories.length === 0
        ? [emptySignatory]
        : signatories.map((one) => ({
            name: textOf(one['name']),
            function: textOf(one['function']),
            authority: one['authority'] === 'joint' ? 'joint' : 'sole',
          })),
    contact: {
      name: textOf(contact['name']),
      phone: textOf(contact['phone']),
      email: textOf(contact['email']),
      address: textOf(contact['address']),
    },
  };
}
