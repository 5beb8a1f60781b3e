import { PrimaryActionButton, SecondaryActionButton, SubtleButton } from '@rijkshuisstijl-community/components-react';
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { Link } from 'react-router';
import './button.css';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icon.tsx';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly ref?: Ref<HTMLButtonElement>;
  /** One primary button a view. Danger is for what cannot be undone. */
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly icon?: IconName;
  /** Work is going on: pressing again does nothing, focus stays. */
  readonly busy?: boolean;
}

export function Button({
  kind = 'secondary',
  icon,
  busy = false,
  children,
  className,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps): ReactNode {
  const Kind = kinds[kind];
  return (
    <Kind
      {...rest}
      type={busy ? 'button' : type}
      busy={busy}
      aria-disabled={busy || undefined}
      className={classes('ui-button', className)}
      {...(kind === 'danger' ? { hint: 'danger' as const } : {})}
      {...(onClick === undefined || busy ? {} : { onClick })}
    >
      {busy ? (
        <span className="ui-button__busy" aria-hidden="true" />
      ) : icon === undefined ? null : (
        <Icon name={icon} />
      )}
      {children}
    </Kind>
  );
}

interface ButtonLinkProps {
  readonly to: string;
  readonly kind?: 'primary' | 'secondary' | 'quiet';
  readonly icon?: IconName;
  readonly children: ReactNode;
}

/** A link that looks like a button: for going somewhere, never for doing something. */
export function ButtonLink({ to, kind = 'secondary', icon, children }: ButtonLinkProps): ReactNode {
  return (
    <Link to={to} className={classes('utrecht-button utrecht-button-link ui-button ui-button--link', linkKinds[kind])}>
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </Link>
  );
}

/** Buttons side by side; below each other on a phone. */
export function Actions(props: { readonly children: ReactNode; readonly className?: string }): ReactNode {
  return <div className={classes('ui-actions', props.className)}>{props.children}</div>;
}

const kinds = {
  primary: PrimaryActionButton,
  secondary: SecondaryActionButton,
  quiet: SubtleButton,
  danger: PrimaryActionButton,
};

const linkKinds = {
  primary: 'utrecht-button--primary-action',
  secondary: 'utrecht-button--secondary-action',
  quiet: 'utrecht-button--subtle',
};
