import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { announce } from '../../ui/live-announcer.tsx';
import { useText } from '../../ui/use-text.ts';
import { perform, useSome } from '../meeting-store.ts';
import { useDevices } from './use-devices.ts';

/** Which computer is the chair's; to take over asks first, and names whose it is now. */
export function ChairsComputer() {
  const t = useText();
  const { devices, ours, nameOf } = useDevices();
  const [isAsking, setAsking] = useState(false);
  const { chair, isFixed } = useSome(({ state }) => ({
    chair: state.chairDevice?.value ?? null,
    isFixed: state.closed !== null,
  }));
  const hand = async (device: string): Promise<void> => {
    if (!(await perform({ type: 'hand-chair', device }))) return;
    setAsking(false);
    announce(device === ours ? t('joining.tookOver') : t('joining.handedTo', { name: nameOf(device) }));
  };
  const others = devices.filter(({ id }) => id !== ours);
  const isOurs = chair === ours;
  return (
    <section>
      <h3>{t('joining.chairTitle')}</h3>
      <p>
        {chair === null
          ? t('joining.chairAnywhere')
          : isOurs
            ? t('joining.chairHere')
            : isAsking
              ? t('joining.takeOverAsk', { name: nameOf(chair) })
              : t('joining.chairElsewhere', { name: nameOf(chair) })}
      </p>
      {!isFixed && (
        <div className="join-buttons">
          {chair !== null && isOurs
            ? others.map(({ id }) => (
                <Button key={id} onPress={() => void hand(id)}>
                  {t('joining.handTo', { name: nameOf(id) })}
                </Button>
              ))
            : chair !== null && (
                <>
                  {isAsking && <Button onPress={() => setAsking(false)}>{t('common.cancel')}</Button>}
                  <Button onPress={() => (isAsking ? void hand(ours) : setAsking(true))}>
                    {t(isAsking ? 'joining.takeOverNow' : 'joining.takeOver')}
                  </Button>
                </>
              )}
        </div>
      )}
    </section>
  );
}
