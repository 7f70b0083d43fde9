import { memo } from 'react';
import { Button } from 'react-aria-components';
import './navigation.css';
import { Tooltip } from '../ui/tooltip.tsx';
import { useShortcut } from '../ui/use-shortcut.ts';
import { useText } from '../ui/use-text.ts';
import { places, type Place, type PlaceSign } from './places.ts';

export interface NavigationProps {
  readonly place: Place;
  readonly onGo: (place: Place) => void;
}

/** The rail of places at the left; on a small or much enlarged window, a bar at the bottom. */
export const Navigation = memo(function Navigation({ place, onGo }: NavigationProps) {
  const t = useText();
  return (
    <nav className="shell-places" aria-label={t('shell.places')} data-region>
      <ul>
        {places.map((sign) => (
          <li key={sign.id}>
            <PlaceButton sign={sign} isHere={sign.id === place} onGo={onGo} />
          </li>
        ))}
      </ul>
    </nav>
  );
});

interface PlaceButtonProps {
  readonly sign: PlaceSign;
  readonly isHere: boolean;
  readonly onGo: (place: Place) => void;
}

function PlaceButton({ sign: { id, icon: Icon, word, keys }, isHere, onGo }: PlaceButtonProps) {
  const t = useText();
  const go = () => onGo(id);
  useShortcut(keys, go);
  return (
    <Tooltip text={t(word)} keys={keys} placement="right">
      <Button
        className="shell-place"
        onPress={go}
        render={(props) => <button {...props} aria-current={isHere ? 'page' : undefined} aria-keyshortcuts={keys} />}
      >
        <Icon size={20} strokeWidth={isHere ? 2.2 : 1.8} aria-hidden />
        <span>{t(word)}</span>
      </Button>
    </Tooltip>
  );
}
