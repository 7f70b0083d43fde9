import { useEffect, useRef, type RefObject } from 'react';
import type { StatementDraft } from '../../../shared/bridge/debate-contract.ts';
import { fillPhrase, firstOpen, type Phrase } from '../../../shared/meeting/debate/house-phrases.ts';
import { formatter } from '../../../shared/language/format.ts';
import { focusWhenFree } from '../../ui/focus-when-free.ts';
import { useMeeting } from '../meeting-store.ts';
import { filling, type Subject } from './subject.ts';

type Caret = { readonly part: string; readonly start: number; readonly end: number };

/**
 * Puts phrases where the caret was in the form, filled in from the meeting; what is left open in them is marked, for a
 * person to write.
 */
export function useInsertion(
  form: RefObject<HTMLFormElement | null>,
  draft: StatementDraft,
  setDraft: (draft: StatementDraft) => void,
  subject: Subject,
): (phrase: Phrase) => void {
  const caret = useRef<Caret>({ part: 'text', start: Infinity, end: Infinity });
  useEffect(() => {
    const { current: holder } = form;
    const remember = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLTextAreaElement)) return;
      const part = target.closest<HTMLElement>('[data-part]')?.dataset['part'] ?? 'text';
      caret.current = { part, start: target.selectionStart, end: target.selectionEnd };
    };
    holder?.addEventListener('focusout', remember);
    return () => holder?.removeEventListener('focusout', remember);
  }, [form]);
  return (phrase) => {
    const { state, log } = useMeeting.getState();
    const { part, start, end } = caret.current;
    const before = partOf(draft, part);
    const words = fillPhrase(phrase.text, filling(state, log, subject, draft.from, formatter('sv')));
    const from = Math.min(start, before.length);
    const gap = from > 0 && !/\s$/.test(before.slice(0, from)) ? ' ' : '';
    const text = `${before.slice(0, from)}${gap}${words}${before.slice(Math.min(end, before.length))}`;
    const isText = part === 'text';
    setDraft({ ...withPart(draft, part, text), ...(isText && phrase.outcome && { outcome: phrase.outcome }) });
    const open = firstOpen(words);
    const at = from + gap.length;
    const [mark, till] = open ? [at + open[0], at + open[1]] : [at + words.length, at + words.length];
    const field = (): HTMLTextAreaElement | null =>
      form.current?.querySelector<HTMLTextAreaElement>(`[data-part="${part}"] textarea`) ?? null;
    focusWhenFree(field);
    // The text is in the field when what was set has been rendered.
    requestAnimationFrame(() => requestAnimationFrame(() => field()?.setSelectionRange(mark, till)));
  };
}

function partOf(draft: StatementDraft, part: string): string {
  const [kind, at] = part.split('-');
  if (kind === 'condition') return draft.conditions[Number(at)] ?? '';
  return kind === 'passed' ? (draft.passedOn[Number(at)]?.text ?? '') : draft.text;
}

function withPart(draft: StatementDraft, part: string, text: string): StatementDraft {
  const [kind, at] = part.split('-');
  if (kind === 'condition')
    return { ...draft, conditions: draft.conditions.map((one, i) => (i === Number(at) ? text : one)) };
  if (kind === 'passed')
    return { ...draft, passedOn: draft.passedOn.map((one, i) => (i === Number(at) ? { ...one, text } : one)) };
  return { ...draft, text };
}
