import type { LucideIcon } from 'lucide-react';
import type { RefObject } from 'react';
import { Header, Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import './popup.css';
import { Button, type ButtonKind } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import { Kbd } from './kbd.tsx';

export interface MenuAction {
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly keys?: string;
  readonly tone?: 'stop';
  readonly isDisabled?: boolean;
  readonly onAction: () => void;
}

export interface MenuGroup {
  readonly title?: string;
  readonly actions: readonly MenuAction[];
}

interface ActionsProps {
  readonly label: string;
  readonly groups: readonly MenuGroup[];
}

function Actions({ label, groups }: ActionsProps) {
  return (
    <AriaMenu className="k-options" aria-label={label}>
      {groups.map((group, place) => (
        <MenuSection key={place} className="k-option-group" aria-label={group.title ?? label}>
          {group.title && <Header className="k-options-title">{group.title}</Header>}
          {group.actions.map((action) => (
            <Action key={action.label} {...action} />
          ))}
        </MenuSection>
      ))}
    </AriaMenu>
  );
}

function Action({ label, icon: Icon, keys, tone, isDisabled = false, onAction }: MenuAction) {
  return (
    <MenuItem
      className="k-option"
      textValue={label}
      isDisabled={isDisabled}
      onAction={onAction}
      data-tone={tone}
      // No action is a link, which is all that the other kind of props is for.
      render={(props) => ('href' in props ? <></> : <div {...props} aria-keyshortcuts={keys} />)}
    >
      {Icon ? <Icon size={16} aria-hidden /> : <span />}
      <span>{label}</span>
      {keys && <Kbd keys={keys} />}
    </MenuItem>
  );
}

export interface MenuButtonProps extends ActionsProps {
  /** Without an icon: a button with its word. With one: an icon alone, whose word is `label`. */
  readonly icon?: LucideIcon;
  readonly kind?: ButtonKind;
}

/** A button that opens a menu; `label` is its word. */
export function MenuButton({ label, groups, icon, kind = 'plain' }: MenuButtonProps) {
  return (
    <MenuTrigger>
      {icon ? <IconButton icon={icon} label={label} /> : <Button kind={kind}>{label}</Button>}
      <Popover className="k-popup" offset={4}>
        <Actions label={label} groups={groups} />
      </Popover>
    </MenuTrigger>
  );
}

export interface PopupMenuProps extends ActionsProps {
  /** What the menu belongs to and stands by: a row. */
  readonly triggerRef: RefObject<Element | null>;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** A menu that something else opens: a right click or Shift+F10 on a row. */
export function PopupMenu({ label, groups, triggerRef, isOpen, onClose }: PopupMenuProps) {
  return (
    <Popover
      className="k-popup"
      triggerRef={triggerRef}
      isOpen={isOpen}
      onOpenChange={(opens) => !opens && onClose()}
      placement="bottom start"
      aria-label={label}
    >
      <Actions
        label={label}
        groups={groups.map((group) => ({
          ...group,
          actions: group.actions.map((action) => ({
            ...action,
            onAction: () => {
              onClose();
              action.onAction();
            },
          })),
        }))}
      />
    </Popover>
  );
}
