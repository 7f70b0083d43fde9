import type { Translate } from '../../../shared/language/translator.ts';
import type { Operation } from '../../../shared/log/operation.ts';

/** A device that recorded in a meeting: who used it last, how much, and when. */
export type Device = { readonly id: string; readonly actor: string; readonly count: number; readonly latest: string };

/** The devices of a log, those that recorded first before. */
export function devicesOf(ordered: readonly Operation[]): Device[] {
  const devices = new Map<string, Device>();
  for (const { device: id, actor, at } of ordered) {
    const before = devices.get(id);
    const latest = before && before.latest > at ? before.latest : at;
    devices.set(id, { id, actor: actor || before?.actor || '', count: (before?.count ?? 0) + 1, latest });
  }
  return [...devices.values()];
}

/** What a device is called: by whose it is; by its id too where two are the same one's. */
export function nameOfDevice(t: Translate, devices: readonly Device[], id: string, ours: string): string {
  if (id === ours) return t('joining.thisDevice');
  const device = devices.find((one) => one.id === id);
  if (!device || device.actor === '') return t('joining.otherDevice', { id: id.slice(0, 4) });
  const name = t(/[sxz]$/i.test(device.actor) ? 'joining.computerOfS' : 'joining.computerOf', { name: device.actor });
  const isOne = devices.filter((one) => one.id !== ours && one.actor === device.actor).length === 1;
  return isOne ? name : `${name} (${id.slice(0, 4)})`;
}
