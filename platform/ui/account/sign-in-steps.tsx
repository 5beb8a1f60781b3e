import { type ReactNode, useState } from 'react';
import './account.css';
import { CodeForm } from './code-form.tsx';
import { ForgotPassword } from './forgot-password.tsx';
import { PasswordForm } from './password-form.tsx';

type Step = 'password' | 'code' | 'forgot';

/** Signing in refreshes who is signed in, after which the page that shows this leads on. */
export function SignInSteps(): ReactNode {
  const [step, setStep] = useState<Step>('password');
  switch (step) {
    case 'password':
      return <PasswordForm onCode={() => setStep('code')} onForgot={() => setStep('forgot')} />;
    case 'code':
      return <CodeForm />;
    case 'forgot':
      return <ForgotPassword onBack={() => setStep('password')} />;
  }
}
