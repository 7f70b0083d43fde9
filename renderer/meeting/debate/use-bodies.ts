import { useEffect, useState } from 'react';
import { forums } from '../../../shared/meeting/opened.ts';
import { translator } from '../../../shared/language/translator.ts';
import { call } from '../../bridge.ts';
import { useRegister } from '../../register-store.ts';
import type { Option } from '../../ui/option.ts';
import { useMeeting } from '../meeting-store.ts';

type Suggest = (written: string) => readonly Option[];

/**
 * Who may say something, and to whom something may be sent: the register's bodies, the chain's forums, and for `from`
 * those who take part and where they are from. Names are Swedish, for they go into minutes.
 */
export function useSpeakersBodies(): { readonly from: Suggest; readonly to: Suggest } {
  const participants = useMeeting(({ state }) => state.participants);
  const own = useMeeting(({ state }) => state.opening?.body ?? '');
  const overview = useRegister((state) => state.overview);
  const [kept, setKept] = useState<readonly string[]>([]);
  useEffect(() => {
    let isOver = false;
    void call('body.list', {}).then((bodies) => {
      if (!isOver && bodies.ok) setKept(bodies.value.map(({ name }) => name));
    });
    return () => {
      isOver = true;
    };
  }, []);
  const t = translator('sv');
  const met = overview?.meetings.map(({ body }) => body) ?? [];
  const bodies = [...kept, ...met, ...forums.map((forum) => t(`forum.${forum}`))];
  const people = [...participants.values()].map(({ participant }) => participant);
  const voices = [own, ...people.map(({ organisation }) => organisation), ...people.map(({ name }) => name), ...bodies];
  return { from: suggestAmong(voices), to: suggestAmong(bodies.filter((body) => body !== own)) };
}

/** All while nothing, or one of them, is written; else those that hold what is. */
function suggestAmong(names: readonly string[]): Suggest {
  const all = [...new Set(names.filter((name) => name !== ''))];
  return (written) => {
    const asked = written.trim().toLocaleLowerCase('sv');
    const fits = all.filter((name) => name.toLocaleLowerCase('sv').includes(asked));
    return (all.includes(written) ? all : fits).map((name) => ({ id: name, label: name }));
  };
}
