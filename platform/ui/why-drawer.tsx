import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Why } from '#platform/kernel/why.ts';
import { Alert } from './alert.tsx';
import { Icon } from './icon.tsx';
import { useWords } from './language.tsx';
import { LoadingState } from './loading-state.tsx';
import { Heading } from './text.tsx';
import './why-drawer.css';
import { WhyText } from './why-text.tsx';
import { uiWords } from './words.ts';

/** An explanation at hand, or one to be fetched when somebody asks. */
export type WhySource = Why | (() => Promise<Why>);

type Open = (source: WhySource) => void;

const WhyContext = createContext<Open | undefined>(undefined);

/** Holds the one drawer of a page in which everything explains itself. */
export function WhyProvider(props: { readonly children: ReactNode }): ReactNode {
  const [source, setSource] = useState<WhySource>();
  const open = useCallback<Open>((wanted) => setSource(() => wanted), []);
  const close = useCallback(() => setSource(undefined), []);
  return (
    <WhyContext value={open}>
      {props.children}
      {source === undefined ? null : <WhyDrawer source={source} onClose={close} />}
    </WhyContext>
  );
}

/** A number, date or status that can be pressed: it unfolds into its explanation. Outside a `WhyProvider` it is plain text. */
export function Explained(props: { readonly why: WhySource; readonly children: ReactNode }): ReactNode {
  const t = useWords(uiWords);
  const open = useContext(WhyContext);
  if (open === undefined) return props.children;
  return (
    <button type="button" className="ui-explained" aria-haspopup="dialog" onClick={() => open(props.why)}>
      {props.children}
      <span className="ui-hidden"> ({t('explain')})</span>
    </button>
  );
}

function WhyDrawer(props: { readonly source: WhySource; readonly onClose: () => void }): ReactNode {
  const t = useWords(uiWords);
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const answer = useAnswer(props.source);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="ui-why"
      aria-labelledby={titleId}
      onClose={props.onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current.close();
      }}
    >
      <div className="ui-why__sheet">
        <div className="ui-why__head">
          <div>
            <p className="ui-why__kicker">{t('explanation')}</p>
            <Heading level={2} id={titleId}>
              {answer.state === 'here' ? answer.why.title : t('explanation')}
            </Heading>
          </div>
          <button type="button" className="ui-why__close" onClick={() => dialog.current?.close()}>
            <Icon name="cross" />
            <span className="ui-hidden">{t('close')}</span>
          </button>
        </div>
        {answer.state === 'coming' ? <LoadingState lines={6} /> : null}
        {answer.state === 'failed' ? <Alert tone="bad" title={t('whyFailed')} /> : null}
        {answer.state === 'here' ? <WhyText why={answer.why} /> : null}
      </div>
    </dialog>
  );
}

type Answer = { readonly state: 'coming' | 'failed' } | { readonly state: 'here'; readonly why: Why };

function useAnswer(source: WhySource): Answer {
  const [fetched, setFetched] = useState<Answer>({ state: 'coming' });
  useEffect(() => {
    if (typeof source !== 'function') return undefined;
    let wanted = true;
    source().then(
      (why) => wanted && setFetched({ state: 'here', why }),
      () => wanted && setFetched({ state: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, [source]);
  return useMemo(() => (typeof source === 'function' ? fetched : { state: 'here', why: source }), [source, fetched]);
}
