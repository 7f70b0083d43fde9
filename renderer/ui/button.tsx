import { type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import './button.css';
import { Kbd } from './kbd.tsx';

export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'render' | 'children'> {
  /** One `primary` a view at most; `quiet` has no border; `danger` is for what cannot be taken back. */
  readonly kind?: ButtonKind;
  readonly icon?: LucideIcon;
  /** Shown after the word and told to screen readers; pressing it is up to `useShortcut`. */
  readonly keys?: string;
  readonly children: ReactNode;
}

/** A verb that can be pressed. */
export function Button({ kind = 'plain', icon: Icon, keys, children, ...button }: ButtonProps) {
  return (
    <AriaButton
      {...button}
      className="k-button"
      data-kind={kind}
      render={(props) => <button {...props} aria-keyshortcuts={keys} />}
    >
      {Icon && <Icon size={16} aria-hidden />}
      <span>{children}</span>
      {keys && <Kbd keys={keys} />}
    </AriaButton>
  );
}
