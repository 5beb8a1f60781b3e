/** Loaded before a server: the clock of its machine is ahead, by so many minutes as the environment says. */
const minutes = Number(process.env['MINUTES_AHEAD']);
const trueInstant = Temporal.Now.instant.bind(Temporal.Now);
const trueNow = Date.now.bind(Date);

Object.defineProperty(Temporal.Now, 'instant', { value: () => trueInstant().add({ minutes }) });
Object.defineProperty(Date, 'now', { value: () => trueNow() + minutes * 60_000 });
