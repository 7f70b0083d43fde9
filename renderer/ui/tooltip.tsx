import type { ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import './tooltip.css';
import { Kbd } from './kbd.tsx';

export interface TooltipProps {
  readonly text: string;
  readonly keys?: string;
  /** One component that can be focused: `Button`, `IconButton`. */
  readonly children: ReactNode;
}

/** A few words more on hover and focus; never the only place where something is said. */
export function Tooltip({ text, keys, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      {children}
      <AriaTooltip className="k-tooltip" offset={6}>
        {text}
        {keys && <Kbd keys={keys} />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
