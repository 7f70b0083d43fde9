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
  // The log grows in place: how long it is tells when.
  const { log, count } = useSome((view) => ({ log: view.log, count: view.log?.ordered.length ?? 0 }));
  const ours = log?.device ?? '';
  const devices = useMemo(() => devicesOf(log?.ordered.slice(0, count) ?? []), [log, count]);
  return { devices, ours, nameOf: (id) => nameOfDevice(t, devices, id, ours) };
}
