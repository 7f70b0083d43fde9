import { useState } from 'react';
import type { Speech } from '../../../shared/meeting/debate/state.ts';
import { wordsOf } from '../../../shared/language/words.ts';
import type { Option } from '../../ui/option.ts';
import { RadioChips } from '../../ui/radio-chips.tsx';
import { SuggestField } from '../../ui/suggest-field.tsx';
import { useText } from '../../ui/use-text.ts';
import { useSome } from '../meeting-store.ts';
import { giveFloorToNext, requestFloor } from './debate-commands.ts';

/** A name of those present, and Enter: on the list. Enter in an empty field gives the floor to the next. */
export function AddSpeaker({ item, autoFocus }: { readonly item: string | null; readonly autoFocus: boolean }) {
  const t = useText();
  const participants = useSome(({ state }) => ({ all: state.participants })).all;
  const [text, setText] = useState('');
  const [kind, setKind] = useState<Speech['kind']>('speech');
  const [unknown, setUnknown] = useState<string | null>(null);
  const present: Option[] = [...participants.values()].flatMap(({ participant, present: isHere }) =>
    isHere ? [{ id: participant.id, label: participant.name, hint: participant.organisation }] : [],
  );
  const write = (written: string): void => {
    setText(written);
    setUnknown(null);
  };
  const add = (id: string): void => {
    write('');
    setKind('speech');
    void requestFloor(item, id, kind);
  };
  const enter = (): void => {
    if (text.trim() === '') return void giveFloorToNext(item);
    const [meant] = found(present, text);
    if (meant) add(meant.id);
    else setUnknown(text.trim());
  };
  return (
    <div className="speakers-add">
      <SuggestField
        label={t('debate.requestFloor')}
        hint={t('debate.requestHint')}
        {...(unknown !== null && { error: t('debate.nobodyCalled', { name: unknown }) })}
        suggestions={text.trim() === '' ? [] : found(present, text)}
        value={text}
        onChange={write}
        onPick={({ id }) => add(id)}
        onEnter={enter}
        autoFocus={autoFocus}
      />
      <RadioChips
        label={t('debate.kind')}
        hidesLabel
        options={[
          { id: 'speech', label: t('debate.speech') },
          { id: 'reply', label: t('debate.reply') },
          { id: 'order', label: t('debate.order') },
        ]}
        value={kind}
        onChange={setKind}
      />
    </div>
  );
}

/** Those whose name or organisation has a word that begins so; of names, those that begin with it first. */
function found(people: readonly Option[], written: string): Option[] {
  const asked = wordsOf(written).map(({ word }) => word);
  const fits = (text: string): boolean => {
    const words = wordsOf(text).map(({ word }) => word);
    return asked.every((one) => words.some((word) => word.startsWith(one)));
  };
  return people
    .filter(({ label, hint = '' }) => fits(`${label} ${hint}`))
    .toSorted((a, b) => Number(fits(b.label)) - Number(fits(a.label)));
}
