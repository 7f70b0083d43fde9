import { useRef, useState } from 'react';
import { forums } from '../../shared/meeting/opened.ts';
import { attempt, currentYear, showMeeting, useRegister } from '../register-store.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { NumberField } from '../ui/number-field.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Panel } from '../ui/panel.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useShortcut } from '../ui/use-shortcut.ts';
import { useText } from '../ui/use-text.ts';
import { keepForm, keptForm } from './kept-form.ts';
import { bodyOf, changed, newForm, openingOf, type OpeningForm } from './opening-form.ts';

/** Before a meeting: whose it is, when and where, who takes part, the plan and the frame. */
export function PrepareMeeting({ plan: asked }: { readonly plan: string }) {
  const t = useText();
  const { overview, selection, info } = useRegister();
  const kept = keptForm(asked);
  const [hash, setHash] = useState(kept?.plan ?? asked);
  const plans = (currentYear({ overview, selection })?.plans ?? []).filter((one) => one.newest || one.hash === hash);
  const plan = plans.find((one) => one.hash === hash);
  const [isTried, setTried] = useState(false);
  const [form, setForm] = useState(() => kept?.form ?? newForm(overview, plan?.area ?? '', info?.owner ?? ''));
  const element = useRef<HTMLFormElement>(null);
  const keep = (next: OpeningForm, about = hash): void => {
    setForm(next);
    keepForm(asked, { plan: about, form: next });
  };
  const change = (part: Partial<OpeningForm>): void => keep(changed(form, part, overview));
  const choosePlan = (next: string): void => {
    const area = plans.find((one) => one.hash === next)?.area ?? '';
    const isOwnName = form.body !== bodyOf(form.forum, plan?.area ?? '');
    setHash(next);
    keep(isOwnName ? form : changed(form, { body: bodyOf(form.forum, area) }, overview), next);
  };
  const missing = (text: string): string | undefined =>
    isTried && text.trim() === '' ? t('meeting.mustBeGiven') : undefined;
  const open = async (): Promise<void> => {
    setTried(true);
    if (!plan || [form.body, form.date, form.chair, form.approver].some((text) => text.trim() === '')) {
      requestAnimationFrame(() => element.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
      return;
    }
    const opened = await attempt(
      'meeting.open',
      openingOf(form, plan, () => crypto.randomUUID()),
    );
    if (!opened) return;
    const year = String(plan.period[0] ?? '');
    if (form.frame !== null)
      await attempt('meeting.perform', {
        meeting: opened.id,
        command: { type: 'set-frame', year, amount: Math.round(form.frame * 1000) },
      });
    keepForm(asked, null);
    showMeeting(opened.id);
  };
  useShortcut('Control+Enter', () => {
    // A figure counts when its field is left.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    requestAnimationFrame(() => element.current?.requestSubmit());
  });
  const cancel = (): void => {
    keepForm(asked, null);
    showMeeting(null);
  };
  const running = overview?.meetings.find(
    ({ body, closedAt, plans: about }) => closedAt === null && (about.includes(hash) || body === form.body.trim()),
  );
  return (
    <form
      ref={element}
      noValidate
      className="meeting-page meeting-prepare"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <PageHeader
        title={t('meeting.prepare')}
        lead={t('meeting.prepareLead')}
        actions={
          <>
            <Button onPress={cancel}>{t('common.cancel')}</Button>
            <Button kind="primary" keys="Control+Enter" type="submit">
              {t('meeting.open')}
            </Button>
          </>
        }
      />
      {running && (
        <Banner
          tone="careful"
          what={t('meeting.runningAlready', { body: running.body })}
          next={t('meeting.runningAlreadyNext')}
          actions={<Button onPress={() => showMeeting(running.id)}>{t('meeting.toRunning')}</Button>}
        />
      )}
      <div className="meeting-form">
        <Panel title={t('meeting.about')}>
          <Select
            label={t('meeting.plan')}
            options={plans.map((one) => ({ id: one.hash, label: `${one.area} ${one.version}` }))}
            value={hash}
            onChange={choosePlan}
          />
          <Select
            label={t('meeting.forum')}
            options={forums.map((id) => ({ id, label: t(`forum.${id}`) }))}
            value={form.forum}
            onChange={(forum) => change({ forum, body: bodyOf(forum, plan?.area ?? '') })}
          />
          <TextField
            label={t('meeting.body')}
            isRequired
            value={form.body}
            onChange={(body) => change({ body })}
            {...withError(missing(form.body))}
          />
          <div className="meeting-form-row">
            <TextField
              label={t('meeting.date')}
              type="date"
              isRequired
              value={form.date}
              onChange={(date) => change({ date })}
              {...withError(missing(form.date))}
            />
            <NumberField
              label={t('meeting.firstSection')}
              value={form.firstSection}
              minValue={1}
              onChange={(firstSection) => change({ firstSection: firstSection ?? 1 })}
            />
          </div>
          <TextField label={t('meeting.placeOfMeeting')} value={form.place} onChange={(place) => change({ place })} />
          <NumberField
            label={t('meeting.frameFor', { year: String(plan?.period[0] ?? '') })}
            hint={t('meeting.frameHint')}
            unit={t('common.tkr')}
            value={form.frame}
            minValue={0}
            onChange={(frame) => change({ frame })}
          />
        </Panel>
        <Panel title={t('meeting.people')}>
          <TextField
            label={t('meeting.chair')}
            isRequired
            value={form.chair}
            onChange={(chair) => change({ chair })}
            {...withError(missing(form.chair))}
          />
          <TextField
            label={t('meeting.secretary')}
            value={form.secretary}
            onChange={(secretary) => change({ secretary })}
          />
          <TextField
            label={t('meeting.approver')}
            isRequired
            value={form.approver}
            onChange={(approver) => change({ approver })}
            {...withError(missing(form.approver))}
          />
          <TextArea
            label={t('meeting.members')}
            hint={t('meeting.membersHint')}
            rows={5}
            value={form.members}
            onChange={(members) => change({ members })}
          />
        </Panel>
      </div>
    </form>
  );
}

function withError(error: string | undefined): { readonly error?: string } {
  return error === undefined ? {} : { error };
}
