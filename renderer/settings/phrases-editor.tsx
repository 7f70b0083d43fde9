import './phrases-editor.css';
import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { blanks, type Phrase } from '../../shared/meeting/debate/house-phrases.ts';
import { outcomes } from '../../shared/plan/plan.ts';
import { attempt } from '../register-store.ts';
import { Button } from '../ui/button.tsx';
import { focusWhenFree } from '../ui/focus-when-free.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { announce } from '../ui/live-announcer.tsx';
import { Panel } from '../ui/panel.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useText } from '../ui/use-text.ts';

/** The phrases of the house, which this register keeps: written, put in order, and put back to those Klubba comes with. */
export function PhrasesEditor() {
  const t = useText();
  const [phrases, setPhrases] = useState<readonly Phrase[]>([]);
  const [lacks, setLacks] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    let isOver = false;
    void attempt('phrase.list', {}).then((known) => !isOver && known && setPhrases(known));
    return () => {
      isOver = true;
    };
  }, []);
  const put = (next: readonly Phrase[]): void => {
    setPhrases(next);
    setLacks(false);
  };
  const write = (i: number, part: Partial<Phrase>): void =>
    put(phrases.map((one, at) => (at === i ? { ...one, ...part } : one)));
  const move = (i: number, to: number): void => put(phrases.toSpliced(i, 1).toSpliced(to, 0, phrases[i]!));
  const save = async (written: readonly Phrase[] | null): Promise<void> => {
    if (written?.some(({ name, text }) => name.trim() === '' || text.trim() === '')) return setLacks(true);
    const kept = await attempt('phrase.save', { phrases: written && [...written] });
    if (!kept) return;
    put(kept);
    announce(t('debate.phrasesSaved'));
  };
  const add = (): void => {
    put([...phrases, { id: crypto.randomUUID(), name: '', text: '', outcome: null }]);
    focusWhenFree(() => list.current?.querySelector<HTMLElement>('li:last-child input'));
  };
  return (
    <Panel title={t('debate.phrases')}>
      <p className="settings-note">
        {t('debate.phrasesLead', { blanks: blanks.map((blank) => `{${blank}}`).join(', ') })}
      </p>
      <ol className="phrases" ref={list}>
        {phrases.map(({ id, name, text, outcome }, i) => (
          <li key={id}>
            <div className="phrases-head">
              <TextField
                label={t('debate.phraseName')}
                value={name}
                onChange={(written) => write(i, { name: written })}
                maxLength={80}
              />
              <Select
                label={t('debate.phraseOutcome')}
                options={[
                  { id: 'none' as const, label: t('debate.keepsOutcome') },
                  ...outcomes.map((one) => ({ id: one, label: t(`outcome.${one}`) })),
                ]}
                value={outcome ?? 'none'}
                onChange={(chosen) => write(i, { outcome: chosen === 'none' ? null : chosen })}
              />
              <div className="phrases-acts">
                <IconButton
                  icon={ArrowUp}
                  label={t('debate.phraseUp', { name })}
                  isDisabled={i === 0}
                  onPress={() => move(i, i - 1)}
                />
                <IconButton
                  icon={ArrowDown}
                  label={t('debate.phraseDown', { name })}
                  isDisabled={i === phrases.length - 1}
                  onPress={() => move(i, i + 1)}
                />
                <IconButton
                  icon={X}
                  label={t('debate.removePhrase', { name })}
                  onPress={() => put(phrases.toSpliced(i, 1))}
                />
              </div>
            </div>
            <TextArea
              label={t('debate.phraseText')}
              rows={2}
              value={text}
              onChange={(written) => write(i, { text: written })}
              maxLength={2000}
            />
          </li>
        ))}
      </ol>
      {lacks && (
        <p className="k-field-error" role="alert">
          {t('debate.phraseLacks')}
        </p>
      )}
      <div className="phrases-end">
        <Button icon={Plus} onPress={add}>
          {t('debate.newPhrase')}
        </Button>
        <Button kind="quiet" onPress={() => void save(null)}>
          {t('debate.shippedPhrases')}
        </Button>
        <Button kind="primary" onPress={() => void save(phrases)}>
          {t('common.save')}
        </Button>
      </div>
    </Panel>
  );
}
