import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { MeetingSummary } from '../../shared/bridge/shapes.ts';
import { setHeading, showMeeting, showMinutes, showPackage, useRegister } from '../register-store.ts';
import { startSigning } from '../packages/package-store.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useShortcut } from '../ui/use-shortcut.ts';
import { useFormat, useText } from '../ui/use-text.ts';
import { exportMinutes } from './export-minutes.ts';
import { MinutesContents } from './minutes-contents.tsx';
import { MinutesSheet } from './minutes-sheet.tsx';
import { useMinutes } from './use-minutes.ts';

const toList = () => showMinutes(null);

/** The minutes of one meeting: to read, to export, and, when it is closed, the way on to signing. */
export function MinutesView({ meeting }: { readonly meeting: MeetingSummary }) {
  const t = useText();
  const format = useFormat();
  const read = useMinutes(meeting.id);
  const sheet = useRef<HTMLElement>(null);
  useShortcut('Alt+ArrowLeft', toList);
  useEffect(() => {
    setHeading({ forum: meeting.body, section: null });
    return () => setHeading(null);
  }, [meeting.body]);
  return (
    <div className="minutes">
      <div className="minutes-head" data-region>
        <div className="minutes-back">
          <Button kind="quiet" icon={ArrowLeft} keys="Alt+ArrowLeft" onPress={toList}>
            {t('minutes.backToList')}
          </Button>
        </div>
        <PageHeader
          title={meeting.body}
          note={[format.date(meeting.date), t(meeting.closedAt === null ? 'minutes.running' : 'minutes.closed')].join(
            ' · ',
          )}
          actions={<Actions meeting={meeting} />}
        />
      </div>
      {read?.minutes && <MinutesContents minutes={read.minutes} sheet={sheet} />}
      <div className="minutes-body" data-region>
        {read && !read.minutes && <Banner tone="careful" what={t('minutes.unread')} next={t('minutes.unreadNext')} />}
        {read?.minutes?.draft && (
          <Banner
            tone="neutral"
            what={t('minutes.draftWhat')}
            next={t('minutes.draftNext')}
            actions={<Button onPress={() => showMeeting(meeting.id)}>{t('minutes.showMeeting')}</Button>}
          />
        )}
        {read?.minutes && <MinutesSheet ref={sheet} minutes={read.minutes} log={read.log} />}
      </div>
    </div>
  );
}

function Actions({ meeting: { id, closedAt } }: { readonly meeting: MeetingSummary }) {
  const t = useText();
  const [isExporting, setExporting] = useState(false);
  const made = useRegister(({ overview }) => overview?.packages.find(({ meeting }) => meeting === id)?.id ?? null);
  const save = async () => {
    if (isExporting) return;
    setExporting(true);
    await exportMinutes(id);
    setExporting(false);
  };
  const goOn = () => (made === null ? startSigning(id) : showPackage(made));
  useShortcut('Control+P', () => void save());
  useShortcut('Alt+S', goOn, { isDisabled: closedAt === null });
  return (
    <>
      <Button keys="Control+P" isDisabled={isExporting} onPress={() => void save()}>
        {t('minutes.exportPdf')}
      </Button>
      {closedAt !== null && (
        <Button kind="primary" keys="Alt+S" onPress={goOn}>
          {t(made === null ? 'minutes.sign' : 'minutes.showPackage')}
        </Button>
      )}
    </>
  );
}
