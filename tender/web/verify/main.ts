import { isLanguage, type Language, languages } from '#platform/kernel/language.ts';
import { say } from '#platform/kernel/words.ts';
import { element } from './element.ts';
import { verifyPageWords } from './words.ts';

/** The verifier as a page of its own: three files that need no server, not even to be loaded. */
async function start(root: HTMLElement): Promise<void> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
  const { resultOf } = await import('./result.ts');
  const chosen: { language: Language; key: string; file?: File } = { language: preferred(), key: '' };
  const result = element('div', { 'aria-live': 'polite' });

  const check = async (): Promise<void> => {
    if (chosen.file === undefined) return;
    result.replaceChildren(element('p', {}, say(verifyPageWords, 'busy', chosen.language)));
    const turn = { ...chosen };
    const shown = await resultOf(chosen.file, chosen.key === '' ? undefined : chosen.key, chosen.language);
    // Another file, key or language that was chosen meanwhile has its own result.
    if (Object.entries(turn).every(([name, value]) => chosen[name as keyof typeof chosen] === value)) {
      result.replaceChildren(shown);
    }
  };
  const show = (): void => {
    document.documentElement.lang = chosen.language;
    document.title = `Leidraad – ${say(verifyPageWords, 'title', chosen.language)}`;
    root.replaceChildren(...form(chosen.language, chosen.key, changed), result);
    void check();
  };
  const changed = (change: Partial<typeof chosen>): void => {
    Object.assign(chosen, change);
    if (change.language === undefined) void check();
    else show();
  };
  show();
}

type Changed = (change: { language?: Language; key?: string; file?: File }) => void;

function form(language: Language, key: string, changed: Changed): readonly HTMLElement[] {
  const text = (word: keyof typeof verifyPageWords) => say(verifyPageWords, word, language);
  const file = element('input', { id: 'file', type: 'file', accept: '.zip,.json' }) as HTMLInputElement;
  file.addEventListener('change', () => {
    const [one] = file.files ?? [];
    if (one !== undefined) changed({ file: one });
  });
  const keyField = element('input', {
    id: 'key',
    type: 'text',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': 'key-hint',
  }) as HTMLInputElement;
  keyField.value = key;
  keyField.addEventListener('change', () => changed({ key: keyField.value.trim() }));
  const options = languages.map((one) =>
    element('option', one === language ? { value: one, selected: '' } : { value: one }, one.toUpperCase()),
  );
  const choice = element('select', { id: 'language' }, ...options) as HTMLSelectElement;
  choice.addEventListener('change', () => {
    if (isLanguage(choice.value)) changed({ language: choice.value });
  });
  return [
    element('h1', {}, text('title')),
    element('p', {}, text('intro')),
    element('label', { for: 'language' }, text('language')),
    choice,
    element('label', { for: 'key' }, text('key')),
    keyField,
    element('p', { class: 'hint', id: 'key-hint' }, text('key-hint')),
    element('label', { for: 'file' }, text('file')),
    file,
  ];
}

function preferred(): Language {
  const wished = navigator.language.slice(0, 2);
  return isLanguage(wished) ? wished : 'nl';
}

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root element');
void start(root);
