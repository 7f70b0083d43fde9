import { createHash } from 'node:crypto';
import { done, failed, type Result } from '../../shared/bridge/problem.ts';
import type { Handlers } from '../../shared/bridge/serve.ts';
import type { Preparation } from '../../shared/meeting/preparation.ts';
import { composeNotice, type Notice } from '../../shared/minutes/notice.ts';
import type { PlanVersion } from '../../shared/plan/plan.ts';
import type { EarlierMeetings } from '../meeting/earlier-meetings.ts';
import { fileNameOf } from '../minutes.ts';
import { saveFile } from './dialogs.ts';
import type { Served } from './handlers.ts';

type NoticeHandlers = Pick<Handlers, Extract<keyof Handlers, `notice.${string}`>>;

/** The machine's answers about notices: each made of the preparation as it stands in the window. */
export function noticeHandlers(
  { machine, window }: Pick<Served, 'machine' | 'window'>,
  earlier: EarlierMeetings,
): NoticeHandlers {
  const composed = async (preparation: Preparation): Promise<Result<{ notice: Notice; first: number }>> => {
    const { rooms } = machine;
    const versions = new Map<string, PlanVersion>();
    for (const hash of preparation.plans) {
      const version = rooms.versions.get(hash);
      if (version) versions.set(hash, version);
    }
    const first = preparation.firstSection ?? (await earlier.ground(preparation)).nextSection;
    const notice = composeNotice(preparation, versions, first);
    return notice ? done({ notice, first }) : failed('noticeWithoutDay');
  };
  return {
    'notice.save': async ({ preparation }) => {
      const made = await composed(preparation);
      if (!made.ok) return made;
      const { notice } = made.value;
      const { makeSheetPdf } = await import('../documents/minutes-pdf.ts');
      const sheet = { ...notice, reference: notice.title, signatories: [] };
      const { bytes, replaced } = await makeSheetPdf(sheet, { now: machine.now() });
      const filter = { name: 'PDF', extensions: ['pdf'] };
      const saved = await saveFile(window(), fileNameOf('kallelse', notice, 'pdf'), filter, bytes);
      return saved.ok ? done({ name: saved.value, replaced: [...replaced] }) : saved;
    },
    'notice.calendar': async ({ preparation }) => {
      const made = await composed(preparation);
      if (!made.ok) return made;
      const { notice, first } = made.value;
      const { makeCalendar } = await import('../documents/notice-calendar.ts');
      const { begins, ends, place, agenda, note } = preparation;
      const items = agenda.map(({ title }, i) => `§ ${first + i} ${title}`);
      const description = [...(note.trim() === '' ? [] : [note.trim(), '']), ...items].join('\n');
      const entry = { notice, begins, ends, place: place.trim(), description, uid: uidOf(preparation) };
      const calendar = makeCalendar(entry, machine.now());
      const filter = { name: 'iCalendar', extensions: ['ics'] };
      const bytes = new TextEncoder().encode(calendar);
      const saved = await saveFile(window(), fileNameOf('kallelse', notice, 'ics'), filter, bytes);
      return saved.ok ? done({ name: saved.value, replaced: [] }) : saved;
    },
  };
}

/** The same body on the same day is the same meeting, whatever else is changed in it. */
function uidOf({ body, date }: Preparation): string {
  return `${createHash('sha256').update(`${body.trim()} ${date}`).digest('hex').slice(0, 32)}@klubba`;
}
