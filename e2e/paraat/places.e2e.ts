import { expect, setUpPhone, test } from '../testing/paraat.ts';
import { complaintsOf, faultsOf } from '../testing/quality.ts';

test.describe.configure({ mode: 'serial' });
test.setTimeout(300_000);

test('BHV-02: an administrator draws an area by keyboard, makes a kiosk by its link, and each page has no fault', async ({
  paraat,
}) => {
  const desk = await paraat.open('beheer-koksschool');
  const faults: string[] = [];
  const complaints = complaintsOf(desk);
  const look = async (what: string): Promise<void> => {
    const found = [...(await faultsOf(desk, 'nl')), ...complaints.splice(0)];
    faults.push(...found.map((fault) => `${what}: ${fault}`));
  };
  await desk.goto('/administration/places/koksschool');
  await expect(desk.getByText('0, Begane grond')).toBeVisible();
  await look('plans');
  await desk.getByRole('button', { name: 'Wijzig: 0, Begane grond' }).click();
  await look('plan');
  await desk.getByRole('button', { name: 'Niet doen' }).click();
  await desk.getByRole('tab', { name: 'Gebieden' }).click();
  await desk.getByRole('button', { name: 'Nieuw gebied met hoekpunten' }).click();
  const drawing = desk.getByRole('application', { name: 'Tekening van de gebieden' });
  await drawing.focus();
  for (const key of ['Enter', 'ArrowRight', 'ArrowRight', 'Enter', 'ArrowDown', 'ArrowDown', 'Enter'])
    await desk.keyboard.press(key);
  await expect(desk.getByLabel('Breedtegraad van punt 3')).not.toHaveValue('');
  await look('areas');
  await desk.getByRole('button', { name: 'Bewaar' }).click();
  await expect(desk.getByText('Bewaard.')).toBeVisible();
  await desk.getByRole('tab', { name: 'Rooster' }).click();
  await look('roster');
  await desk.getByRole('tab', { name: 'Aanmeldzuilen' }).click();
  await desk.getByLabel('Naam van de ingang').fill('Hoofdingang');
  await desk.getByRole('button', { name: 'Maak een link voor een aanmeldzuil' }).click();
  const link = await desk.getByText(/kiosk#/).textContent();
  await look('kiosks');
  const tablet = await paraat.open(undefined);
  await tablet.goto(new URL(link ?? '', paraat.url).pathname + new URL(link ?? '', paraat.url).hash);
  await tablet.getByLabel('Typ uw naam').fill('003 hor');
  await tablet.getByRole('button', { name: /003 Horeca: ik kom binnen/ }).click();
  await expect(tablet.getByText(/U staat als aanwezig/)).toBeVisible();
  await desk.goto('/people/bhv-003');
  await expect(desk.getByText('Aangemeld bij de ingang van Horeca & Toerisme')).toBeVisible();
  await look('person');
  expect(faults).toEqual([]);
});

test('BHV-02: a phone that its owner allowed to watch says that it came in, and tells nobody where it is', async ({
  paraat,
}) => {
  const phone = await paraat.phone('bhv-001');
  await phone.context().grantPermissions(['geolocation', 'notifications']);
  const inside = { latitude: 52.5502345, longitude: 5.2505678 };
  await phone.context().setGeolocation({ ...inside, accuracy: 20 });
  const sent: string[] = [];
  phone.on('websocket', (line) => line.on('framesent', ({ payload }) => sent.push(String(payload))));
  phone.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await phone.goto('/phone');
  await setUpPhone(phone);
  await phone.getByRole('button', { name: 'Zet aan' }).click();
  await expect(phone.getByText(/Aan\. U bent/)).toBeVisible();
  // A browser tells of a position when it changes: it trembles, as they do.
  for (let count = 0; count < 8; count += 1) {
    const longitude = inside.longitude + (count % 2) / 100_000;
    await phone.context().setGeolocation({ ...inside, longitude, accuracy: 20 });
    await phone.waitForTimeout(2_000);
  }
  await expect(phone.getByText('Aan. U bent bij Horeca & Toerisme.')).toBeVisible();
  await expect(phone.getByText(/U staat als aanwezig: Horeca/)).toBeVisible();
  expect(sent.some((text) => text.includes('"geofence"'))).toBe(true);
  expect(sent.filter((text) => text.includes('52.550') || text.includes('5.2505'))).toEqual([]);
  await phone.getByRole('button', { name: 'Zet uit' }).click();
  await expect(phone.getByRole('button', { name: 'Zet aan' })).toBeVisible();
});

test('BHV-02: a mark that the reception pressed is on the plan of the phone', async ({ paraat }) => {
  const desk = await paraat.open('receptie-koksschool');
  const phone = await paraat.phone('bhv-002');
  await phone.goto('/phone');
  await setUpPhone(phone);
  const call = crypto.randomUUID();
  const audience = { kind: 'persons', persons: ['bhv-002'] };
  const data = { mode: 'drill', location: 'koksschool', nature: 'Brand', place: '0.04', audience };
  expect((await desk.request.put(`/v1/calls/${call}`, { data })).ok()).toBe(true);
  await desk.goto(`/calls/${call}`);
  await desk.getByRole('button', { name: 'Wijs de plek aan op de plattegrond' }).click();
  await desk.getByRole('application', { name: 'Plattegrond 0, Begane grond' }).click();
  await expect(desk.getByRole('img', { name: 'Hier is het' })).toBeVisible();
  expect(await faultsOf(desk, 'nl')).toEqual([]);
  await phone.getByRole('button', { name: 'Gelezen, ik kom' }).click();
  await expect(phone.getByRole('heading', { name: 'Waar het is: verdieping 0, Begane grond' })).toBeVisible();
  await expect(phone.getByRole('img', { name: 'Hier is het' })).toBeVisible();
  expect(await faultsOf(phone, 'nl')).toEqual([]);
  await desk.request.post(`/v1/calls/${call}/all-clear`, { data: { text: 'Veilig' } });
});

test('BHV-02, BHV-03: a reception sees by keyboard how sure it is that somebody is here: by what, how old, what it weighs and until when', async ({
  paraat,
}) => {
  const phone = await paraat.phone('bhv-002');
  const says = { location: 'koksschool', says: 'here' };
  expect((await phone.request.put('/v1/me/presence', { data: says })).status()).toBe(204);
  const desk = await paraat.open('receptie-koksschool');
  await desk.goto('/reception');
  const sureness = desk.getByRole('button', { name: /^BHV’er 002 .*zeker/ });
  await sureness.focus();
  await desk.keyboard.press('Enter');
  const drawer = desk.getByRole('dialog', { name: /^Aanwezigheid van BHV’er 002/ });
  await expect(drawer.getByText(/Zelf gemeld: .*, zojuist$/)).toBeVisible();
  await expect(drawer.getByText(/^\d+ van 100 \(vers \d+\)$/)).toBeVisible();
  await expect(drawer.getByText(/Telt mee\. Vervalt op .* als er geen nieuw teken komt\./)).toBeVisible();
  await desk.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await expect(sureness).toBeFocused();
  expect(await faultsOf(desk, 'nl')).toEqual([]);
});
