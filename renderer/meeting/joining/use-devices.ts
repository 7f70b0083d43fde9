import { useMemo } from 'react';
import { useText } from '../../ui/use-text.ts';
import { useSome } from '../meeting-store.ts';
import { devicesOf, nameOfDevice, type Device } from './devices.ts';

/** The devices of the meeting at hand, which of them is this one, and what each is called. */
export function useDevices(): {
  readonly devices: readonly Device[];
  readonly ours: string;
  readonly nameOf: (id: string) => string;
} {
  const t = useText();
  const { log, state } = useSome(({ log: kept, state: shown }) => ({ log: kept, state: shown }));
  const ours = log?.device ?? '';
  // The log grows in place: its state tells when.
  const devices = useMemo(() => devicesOf(log?.ordered ?? []), [log, state]);
  return { devices, ours, nameOf: (id) => nameOfDevice(t, devices, id, ours) };
}
