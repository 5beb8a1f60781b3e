import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';

/** Takes every mail and keeps none. Argument: how many milliseconds it takes over each. Writes its port, then a line for each alarm. */
const [pause = '0'] = process.argv.slice(2);
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData(stream, _session, done) {
    const take = async () => {
      const text = Buffer.concat(await Array.fromAsync(stream)).toString();
      if (Number(pause) > 0) await delay(Number(pause));
      if (text.includes('Subject: Alarm')) writeSync(1, 'alarm\n');
      done(null);
    };
    void take();
  },
});
server.on('error', () => undefined);
server.listen(0, '127.0.0.1');
await once(server.server, 'listening');
const address = server.server.address();
writeSync(1, `${typeof address === 'object' ? address?.port : 0}\n`);
