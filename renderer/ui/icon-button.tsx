import type { LucideIcon } from 'lucide-react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import './icon-button.css';
import { Tooltip } from './tooltip.tsx';

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'render' | 'children'> {
  readonly icon: LucideIcon;
  /** The icon's word: beside it, or, where there is no room, in a tooltip and for screen readers. */
  readonly label: string;
  readonly keys?: string;
  readonly showsLabel?: boolean;
}

/** A small button that is an icon with its word. */
export function IconButton({ icon: Icon, label, keys, showsLabel = false, ...button }: IconButtonProps) {
  const made = (
    <AriaButton
      {...button}
      className="k-icon-button"
      {...(showsLabel ? {} : { 'aria-label': label })}
      render={(props) => <button {...props} aria-keyshortcuts={keys} />}
    >
      <Icon size={16} aria-hidden />
      {showsLabel && <span>{label}</span>}
    </AriaButton>
  );
  if (showsLabel && !keys) return made;
  return (
    <Tooltip text={label} {...(keys ? { keys } : {})}>
      {made}
    </Tooltip>
  );
}
