import { useState, type ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import './tooltip.css';
import { Kbd } from './kbd.tsx';

export interface TooltipProps {
  readonly text: string;
  readonly keys?: string;
  readonly placement?: 'top' | 'bottom' | 'right' | 'left';
  /** One component that can be focused: `Button`, `IconButton`. */
  readonly children: ReactNode;
}

/** A few words more on hover and focus; never the only place where something is said. */
export function Tooltip({ text, keys, placement = 'top', children }: TooltipProps) {
  const [isOpen, setOpen] = useState(false);
  // In the main landmark, as all that a page says has to be; looked up as it opens, when the page is there.
  const main = isOpen ? document.querySelector('main') : null;
  return (
    <TooltipTrigger delay={500} closeDelay={100} isOpen={isOpen} onOpenChange={setOpen}>
      {children}
      <AriaTooltip
        className="k-tooltip"
        offset={6}
        placement={placement}
        {...(main ? { UNSTABLE_portalContainer: main } : {})}
      >
        {text}
        {keys && <Kbd keys={keys} />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
