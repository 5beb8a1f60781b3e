import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Crowd } from './crowd.ts';
import { openMqttCrowd } from './mqtt.ts';
import { openNatsCrowd } from './nats.ts';
import { openParaatCrowd } from './paraat.ts';

/** A crowd in a process of its own. Arguments: kind, url, how many, a file with the tokens of phones. Told what to do by its parent. */
const [, , kind = '', url = '', count = '0', file = ''] = process.argv;
const asked = z.union([z.object({ press: z.string() }), z.enum(['settle', 'presence'])]);

async function openCrowd(): Promise<Crowd> {
  if (kind === 'mqtt') return openMqttCrowd(url, Number(count));
  if (kind === 'nats') return openNatsCrowd(url, Number(count));
  return openParaatCrowd(url, z.array(z.string()).parse(JSON.parse(await readFile(file, 'utf8'))));
}

async function carryOut(what: z.infer<typeof asked>): Promise<object | undefined> {
  if (typeof what === 'object') return crowd.press(what.press);
  return what === 'presence' ? crowd.presence?.() : await crowd.settle?.().then(() => undefined);
}

const crowd = await openCrowd();
process.on('message', (message) => {
  void carryOut(asked.parse(message)).then((answer) => process.send?.(answer ?? 'done'));
});
process.once('disconnect', () => process.exit(0));
process.send?.('ready');
