import type { Client } from '#platform/http/testing/client.ts';
import { fileRefSchema } from '#tender/core/procedure/basics.ts';

/** What an operator does over HTTP in the system of cables, for tests that stand on it. */

/** Key of the case. */
export async function express(client: Client, system: string): Promise<string> {
  const body = { language: 'nl', contact: { personal: { name: 'Directeur', email: 'directie@firma.example' } } };
  const answer = await client.send<{ events: { event: { case: string } }[] }>(
    'POST',
    `/v1/qualification-systems/${system}/interest`,
    body,
  );
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body.events[0]?.event.case ?? '';
}

/** A file that the server has of this client. */
export async function bring(client: Client, name: string) {
  const answer = await client.raw(`/v1/files?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    body: `%PDF-1.7 ${name}`,
  });
  return fileRefSchema.parse(await answer.json());
}

const documents = [
  'vereisten',
  'criteria',
  'veiligheidsbestek',
  'administratief-bestek',
  'technisch-bestek',
  'methodes',
  'ploeg',
];

/** Every document of the qualification file of cables, in both its languages. */
export async function provideAll(client: Client, system: string): Promise<void> {
  for (const document of documents)
    for (const language of ['fr', 'nl']) {
      const file = await bring(client, `${document} ${language}.pdf`);
      const path = `/v1/qualification-systems/${system}/documents/${document}/languages/${language}`;
      const answer = await client.send('PUT', path, { file });
      if (answer.status !== 200) throw new Error(answer.text);
    }
}

/** An application with all that the guide of cables asks. */
export async function applicationOf(client: Client) {
  const file = (name: string) => bring(client, `${name}.pdf`);
  return {
    items: [
      { item: 'referenties', file: await file('referenties') },
      { item: 'samenstelling', file: await file('samenstelling') },
      { item: 'verklaring', file: await file('verklaring') },
    ],
    attestations: [
      {
        attestation: 'erkenning',
        scheme: 'erkenning-c',
        issuedOn: '2026-01-05',
        validUntil: '2031-12-31',
        file: await file('erkenning'),
      },
      {
        attestation: 'veiligheid',
        scheme: 'vca',
        issuedOn: '2026-01-05',
        validUntil: '2028-03-31',
        file: await file('veiligheid'),
      },
    ],
    teams: [{ id: 'ploeg-1', name: 'Ploeg Noord' }],
    signatories: [{ personal: { name: 'Directeur' }, capacity: 'Gedelegeerd bestuurder' }],
    mandate: await file('volmacht'),
  };
}
