import { type ReactNode, useState } from 'react';
import './account.css';
import { Stack } from '../layout.tsx';
import { CodeForm } from './code-form.tsx';
import { ForgotPassword } from './forgot-password.tsx';
import { PasswordForm } from './password-form.tsx';
import { ProviderSignIn } from './provider-sign-in.tsx';

type Step = 'password' | 'code' | 'forgot';

/**
 * Signing in refreshes who is signed in, after which the page that shows this leads on. `provider`: name of the identity provider of the
 * organisation; whoever comes from there and has a code here is led to `#code`.
 */
export function SignInSteps({ provider }: { readonly provider?: string | undefined }): ReactNode {
  const [step, setStep] = useState<Step>(() => (globalThis.location.hash === '#code' ? 'code' : 'password'));
  switch (step) {
    case 'password':
      return (
        <Stack gap="l">
          {provider === undefined ? null : <ProviderSignIn name={provider} />}
          <PasswordForm
            second={provider !== undefined}
            onCode={() => setStep('code')}
            onForgot={() => setStep('forgot')}
          />
        </Stack>
      );
    case 'code':
      return <CodeForm />;
    case 'forgot':
      return <ForgotPassword onBack={() => setStep('password')} />;
  }
}
