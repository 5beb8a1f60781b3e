import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { Actions, Button } from '#platform/ui/button.tsx';
import { RadioField } from '#platform/ui/choice-field.tsx';
import type { IconName } from '#platform/ui/icon.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { Text } from '#platform/ui/text.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import type { OwnCustody, Unlocking } from './custody.ts';
import { openingPageWords } from './words.ts';

interface UnlockProps {
  readonly own: OwnCustody;
  readonly label: string;
  readonly icon: IconName;
  readonly busy: boolean;
  /** Said while it takes long: unlocking is slow on purpose. */
  readonly doing: string;
  readonly onUnlock: (unlocking: Unlocking) => void;
  readonly children?: ReactNode;
}

type Way = 'ready' | 'passkey' | 'passphrase' | 'paper';

/** Asks for what opens a custodian's share: his passkey or passphrase, or the key on paper; in a demonstration it may lie ready. */
export function Unlock({ own, label, icon, busy, doing, onUnlock, children }: UnlockProps): ReactNode {
  const t = useWords(openingPageWords);
  const ways = waysOf(own);
  const [way, setWay] = useState<Way>(ways[0] ?? 'paper');
  const [secret, setSecret] = useState('');
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (way === 'ready') onUnlock({ with: 'identity', identity: own.identity ?? '' });
    else if (way === 'passkey') onUnlock({ with: 'passkey' });
    else if (way === 'passphrase') onUnlock({ with: 'passphrase', passphrase: secret });
    else onUnlock({ with: 'identity', identity: secret });
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <RadioField
          legend={t('unlockWith')}
          name="unlock-with"
          value={way}
          options={ways.map((value) => ({ value, label: t(`unlock-${value}`) }))}
          onPick={(picked) => {
            setWay(ways.find((one) => one === picked) ?? way);
            setSecret('');
          }}
        />
        {way === 'passkey' ? <Text soft>{t('unlockPasskeyText')}</Text> : null}
        {way === 'passphrase' || way === 'paper' ? (
          <SecretField own={own} way={way} secret={secret} onType={setSecret} />
        ) : null}
        <p role="status">{busy ? doing : ''}</p>
        {children}
        <Actions>
          <Button
            kind="primary"
            icon={icon}
            type="submit"
            busy={busy}
            disabled={(way === 'passphrase' || way === 'paper') && secret === ''}
          >
            {label}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}

interface SecretProps {
  readonly own: OwnCustody;
  readonly way: 'passphrase' | 'paper';
  readonly secret: string;
  readonly onType: (secret: string) => void;
}

function SecretField({ own, way, secret, onType }: SecretProps): ReactNode {
  const t = useWords(openingPageWords);
  const spoken = way === 'passphrase';
  const { passphrase } = own;
  return (
    <TextField
      label={t(spoken ? 'passphrase' : 'paperKey')}
      type={spoken ? 'password' : 'text'}
      autoComplete={spoken ? 'current-password' : 'off'}
      spellCheck={false}
      hint={spoken && passphrase !== undefined ? t('storyPassphrase', { passphrase }) : undefined}
      value={secret}
      onChange={(event) => onType(event.target.value)}
    />
  );
}

/** Outside of a demonstration no key lies ready: then it is the passkey or the passphrase, or paper where that is lost. */
function waysOf({ locked, passkey, identity }: OwnCustody): readonly Way[] {
  return [
    ...(identity === undefined ? [] : (['ready'] as const)),
    ...(locked === undefined ? [] : ([passkey === undefined ? 'passphrase' : 'passkey'] as const)),
    'paper',
  ];
}
