import type { ReactNode } from 'react';
import { Icon } from '#platform/ui/icon.tsx';
import { useWords } from '#platform/ui/language.tsx';
import type { OwnPhone } from './use-phone.ts';
import { quietWords } from './words.ts';

/** Says at once that nothing can reach this phone now. */
export function LineBanner({ own }: { readonly own: OwnPhone }): ReactNode {
  const t = useWords(quietWords);
  const { elsewhere, seen } = own;
  if (elsewhere) return <Banner text={t('elsewhere')} />;
  if (seen.line === 'waiting') return <Banner text={`${t('wakesNot')}. ${t('noLine')}`} />;
  if (!seen.keeps) return <Banner text={t('notKept')} />;
  return null;
}

function Banner({ text }: { readonly text: string }): ReactNode {
  return (
    <p className="phone__banner" role="alert">
      <Icon name="warning" /> {text}
    </p>
  );
}
