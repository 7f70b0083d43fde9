import { Quote } from 'lucide-react';
import { useRef, useState, type RefObject } from 'react';
import { Autocomplete, Input, Menu, MenuItem, Popover, SearchField, useFilter } from 'react-aria-components';
import '../../ui/popup.css';
import type { Phrase } from '../../../shared/meeting/debate/house-phrases.ts';
import { call } from '../../bridge.ts';
import { showProblem } from '../../register-store.ts';
import { Button } from '../../ui/button.tsx';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { useText } from '../../ui/use-text.ts';

export interface PhrasePickerProps {
  /** Where F2 opens it. */
  readonly within: RefObject<HTMLElement | null>;
  readonly onPick: (phrase: Phrase) => void;
}

/** The phrases of the house, found by writing a part of one; F2 opens them wherever one writes in the form. */
export function PhrasePicker({ within, onPick }: PhrasePickerProps) {
  const t = useText();
  const { contains } = useFilter({ sensitivity: 'base' });
  const [phrases, setPhrases] = useState<readonly Phrase[]>([]);
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLDivElement>(null);
  const open = async (): Promise<void> => {
    const known = await call('phrase.list', {});
    if (!known.ok) return showProblem(known.problem);
    setPhrases(known.value);
    setOpen(true);
  };
  useShortcut('F2', () => void open(), { within });
  return (
    <div ref={button} className="phrase-picker">
      <Button kind="quiet" icon={Quote} keys="F2" onPress={() => void open()}>
        {t('debate.insertPhrase')}
      </Button>
      <Popover
        className="k-popup phrase-list"
        triggerRef={button}
        isOpen={isOpen}
        onOpenChange={setOpen}
        placement="bottom start"
        aria-label={t('debate.phrases')}
      >
        <Autocomplete filter={contains}>
          <SearchField className="k-find" aria-label={t('common.search')} autoFocus>
            <Input className="k-input" placeholder={t('common.search')} />
          </SearchField>
          <Menu
            className="k-options"
            aria-label={t('debate.phrases')}
            onAction={(key) => {
              const phrase = phrases.find(({ id }) => id === key);
              setOpen(false);
              if (phrase) onPick(phrase);
            }}
            renderEmptyState={() => <p className="k-options-empty">{t('common.noMatches')}</p>}
          >
            {phrases.map(({ id, name, text }) => (
              <MenuItem key={id} id={id} className="k-option" textValue={`${name} ${text}`}>
                <span />
                <span>{name}</span>
                <span className="k-option-hint">{text}</span>
              </MenuItem>
            ))}
          </Menu>
        </Autocomplete>
      </Popover>
    </div>
  );
}
