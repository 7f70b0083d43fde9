import { Presentation, Snowflake } from 'lucide-react';
import { useEffect } from 'react';
import { Chip } from '../../ui/chip.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useText } from '../../ui/use-text.ts';
import { connectProjector, toggleFrozen, toggleProjector, useProjector } from './projector-store.ts';

/** Opens and closes the projector; says while it is frozen or its screen is gone. */
export function ProjectorButton() {
  const t = useText();
  const { isOpen, isFrozen, screen } = useProjector();
  useEffect(connectProjector, []);
  return (
    <>
      {isOpen && screen === 'lost' && <Chip tone="careful">{t('projector.chipLost')}</Chip>}
      {isFrozen && <Chip tone="careful">{t('projector.chipFrozen')}</Chip>}
      {isOpen && (
        <IconButton
          icon={Snowflake}
          label={isFrozen ? t('projector.unfreeze') : t('projector.freeze')}
          keys="F8"
          onPress={() => void toggleFrozen()}
        />
      )}
      <IconButton
        icon={Presentation}
        label={isOpen ? t('projector.hide') : t('projector.show')}
        keys="F9"
        onPress={() => void toggleProjector()}
      />
    </>
  );
}
