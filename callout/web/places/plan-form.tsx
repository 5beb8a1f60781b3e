import { type ReactNode, useState } from 'react';
import type { PlanAnswer, PlanBody, PlanImageAnswer } from '#callout/api/places.ts';
import { useAction } from '#platform/ui/action.ts';
import { ProblemError, readProblem } from '#platform/ui/answer.ts';
import { Actions, Button } from '#platform/ui/button.tsx';
import { FileField } from '#platform/ui/file-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { request } from '#platform/ui/request.ts';
import { Heading } from '#platform/ui/text.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { Refused } from '../data/refused.tsx';
import { placePath } from './data.ts';
import { PlanPicture } from './marked-plan.tsx';
import { type EditedPoint, PointTable } from './point-table.tsx';
import { Surface } from './surface.tsx';
import { surfaceWords } from './surface-words.ts';
import { placesWords } from './words.ts';

const limits = { types: ['.png', '.jpg', '.jpeg', '.webp'], maxBytes: 8 * 1024 * 1024, maxFiles: 1 };

interface PlanFormProps {
  readonly location: string;
  readonly plan: PlanAnswer | undefined;
  readonly onDone: () => void;
}

interface KnownPoint extends EditedPoint {
  readonly x: number;
  readonly y: number;
}

/** A plan: its picture, what it is called, and if wanted two or three points of which the place is known. */
export function PlanForm({ location, plan, onDone }: PlanFormProps): ReactNode {
  const t = useWords(placesWords);
  const draft = usePlanDraft(location, plan, onDone);
  const { floor, name, image, points, setFloor, setName, setPoints, sending, saving, take, save } = draft;
  return (
    <Stack>
      <FileField
        label={t('file')}
        hint={t('fileHint')}
        limits={limits}
        files={[]}
        replaces
        onAdd={([file]) => void take(file)}
      />
      <Refused problem={sending.problem} />
      <div className="places__row">
        <TextField label={t('floor')} value={floor} maxLength={40} onChange={(event) => setFloor(event.target.value)} />
        <TextField label={t('name')} value={name} maxLength={200} onChange={(event) => setName(event.target.value)} />
      </div>
      {image === undefined ? null : <Known location={location} image={image} points={points} onChange={setPoints} />}
      <Refused problem={saving.problem} />
      <Actions>
        <Button
          kind="primary"
          busy={saving.busy || sending.busy}
          disabled={image === undefined}
          onClick={() => void save()}
        >
          {t('save')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('cancel')}
        </Button>
      </Actions>
    </Stack>
  );
}

function usePlanDraft(location: string, plan: PlanAnswer | undefined, onDone: () => void) {
  const [floor, setFloor] = useState(plan?.floor ?? '');
  const [name, setName] = useState(plan?.name ?? '');
  const [image, setImage] = useState<PlanImageAnswer | undefined>(plan?.image);
  const [points, setPoints] = useState<readonly KnownPoint[]>(
    (plan?.calibration ?? []).map(({ x, y, at }) => ({ x, y, ...at })),
  );
  const sending = useSendImage(location);
  const saving = useAction((body: PlanBody) =>
    request('put', placePath(location, `/plans/${plan?.id ?? crypto.randomUUID()}`), { body }),
  );
  const take = async (file: File | undefined): Promise<void> => {
    const sent = file === undefined ? undefined : await sending.run(file);
    if (sent?.ok !== true) return;
    setImage(sent.value);
    setPoints([]);
  };
  const save = async (): Promise<void> => {
    if (image === undefined) return;
    const calibration = points.map(({ x, y, lat, lon }) => ({ x, y, at: { lat: lat.trim(), lon: lon.trim() } }));
    const done = await saving.run({ floor, name, image: image.sha256, calibration });
    if (done.ok) onDone();
  };
  return { floor, name, image, points, setFloor, setName, setPoints, sending, saving, take, save };
}

/** The picture as it is; the server says what is wrong with it. */
function useSendImage(location: string) {
  return useAction(async (file: File) => {
    const response = await fetch(`/v1/plan-images/${encodeURIComponent(location)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'accept-language': document.documentElement.lang },
      body: file,
    }).catch(() => undefined);
    if (response === undefined) throw new ProblemError({ code: 'connection-lost' });
    const answer: unknown = await response.json().catch(() => undefined);
    if (!response.ok) throw new ProblemError(readProblem(response.status, answer));
    // The edge where JSON becomes a type, as in `request`.
    return answer as PlanImageAnswer;
  });
}

interface KnownProps {
  readonly location: string;
  readonly image: PlanImageAnswer;
  readonly points: readonly KnownPoint[];
  readonly onChange: (points: readonly KnownPoint[]) => void;
}

const mostPoints = 3;

function Known({ location, image, points, onChange }: KnownProps): ReactNode {
  const t = useWords(placesWords);
  const ts = useWords(surfaceWords);
  const [moving, setMoving] = useState<number>();
  const press = (spot: { readonly x: number; readonly y: number }): void => {
    const [x, y] = [Math.round(spot.x), Math.round(spot.y)];
    if (x < 0 || y < 0 || x > image.width || y > image.height) return;
    if (moving !== undefined) onChange(points.map((point, index) => (index === moving ? { ...point, x, y } : point)));
    else if (points.length < mostPoints) onChange([...points, { x, y, lat: '', lon: '' }]);
    setMoving(undefined);
  };
  return (
    <section className="places__known">
      <Heading level={2} look={3}>
        {t('known')}
      </Heading>
      <p>{t('knownHint')}</p>
      {moving === undefined ? null : <p role="status">{t('pressMoves', { number: moving + 1 })}</p>}
      <Surface label={ts('plan')} whole={{ x: 0, y: 0, width: image.width, height: image.height }} onPress={press}>
        {(unit) => (
          <>
            <PlanPicture location={location} image={image.sha256} width={image.width} height={image.height} />
            {points.map(({ x, y }, index) => (
              <NumberedPoint key={index} x={x} y={y} unit={unit} number={index + 1} chosen={moving === index} />
            ))}
          </>
        )}
      </Surface>
      {points.length === 0 ? null : (
        <PointTable
          caption={t('known')}
          points={points}
          chosen={moving}
          onChoose={setMoving}
          onChange={(index, at) => onChange(points.map((point, one) => (one === index ? { ...point, ...at } : point)))}
          onRemove={(index) => onChange(points.filter((_, one) => one !== index))}
        />
      )}
    </section>
  );
}

interface NumberedPointProps {
  readonly x: number;
  readonly y: number;
  readonly unit: number;
  readonly number: number;
  readonly chosen: boolean;
}

export function NumberedPoint({ x, y, unit, number, chosen }: NumberedPointProps): ReactNode {
  return (
    <g transform={`translate(${x} ${y}) scale(${unit})`} className={chosen ? 'point point--chosen' : 'point'}>
      <circle r="11" strokeWidth="2" />
      <text y="5" textAnchor="middle" fontSize="13">
        {number}
      </text>
    </g>
  );
}
