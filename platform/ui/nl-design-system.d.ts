// The package's own declarations import each other without extension, which Node's module rules do not resolve: every
// component would be untyped. These are the components the kit uses, with the properties it uses them with.
declare module '@rijkshuisstijl-community/components-react' {
  import type {
    AnchorHTMLAttributes,
    ButtonHTMLAttributes,
    HTMLAttributes,
    InputHTMLAttributes,
    JSX,
    ReactNode,
    Ref,
    TableHTMLAttributes,
    TextareaHTMLAttributes,
  } from 'react';

  interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
    ref?: Ref<HTMLButtonElement>;
    busy?: boolean;
    pressed?: boolean;
    hint?: 'danger' | 'warning' | 'ready';
  }
  export function PrimaryActionButton(props: ButtonProps): JSX.Element;
  export function SecondaryActionButton(props: ButtonProps): JSX.Element;
  export function SubtleButton(props: ButtonProps): JSX.Element;

  interface HeadingProps extends HTMLAttributes<HTMLHeadingElement> {
    ref?: Ref<HTMLHeadingElement>;
    level: 1 | 2 | 3 | 4 | 5;
    appearanceLevel?: 1 | 2 | 3 | 4 | 5;
  }
  export function Heading(props: HeadingProps): JSX.Element;

  interface ParagraphProps extends HTMLAttributes<HTMLParagraphElement> {
    purpose?: 'lead';
  }
  export function Paragraph(props: ParagraphProps): JSX.Element;

  export function SkipLink(props: AnchorHTMLAttributes<HTMLAnchorElement>): JSX.Element;

  interface TextInputProps extends InputHTMLAttributes<HTMLInputElement> {
    ref?: Ref<HTMLInputElement>;
    invalid?: boolean;
  }
  export function TextInput(props: TextInputProps): JSX.Element;
  export function Checkbox(props: TextInputProps): JSX.Element;
  export function Radio(props: TextInputProps): JSX.Element;

  interface TextareaProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
    ref?: Ref<HTMLTextAreaElement>;
    invalid?: boolean;
  }
  export function Textarea(props: TextareaProps): JSX.Element;

  export function FormFieldErrorMessage(props: HTMLAttributes<HTMLDivElement>): JSX.Element;

  interface FieldsetProps extends HTMLAttributes<HTMLDivElement> {
    legend?: ReactNode;
    disabled?: boolean;
    invalid?: boolean;
  }
  export function Fieldset(props: FieldsetProps): JSX.Element;

  interface SectionProps extends HTMLAttributes<HTMLTableSectionElement> {
    sticky?: boolean;
  }
  export function Table(props: TableHTMLAttributes<HTMLTableElement>): JSX.Element;
  export function TableHeader(props: SectionProps): JSX.Element;
  export function TableBody(props: SectionProps): JSX.Element;
  export function TableRow(props: HTMLAttributes<HTMLTableRowElement>): JSX.Element;

  export function UnorderedList(props: HTMLAttributes<HTMLUListElement>): JSX.Element;
  export function UnorderedListItem(props: HTMLAttributes<HTMLLIElement>): JSX.Element;
}

declare module '*.css';
