import './notices.css';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { dismissNotice, useNotices, type ShownNotice } from './notice-store.ts';

/** What has happened lately, above the view. */
export function Notices() {
  const shown = useNotices((notices) => notices.shown);
  if (shown.length === 0) return null;
  return (
    <div className="shell-notices">
      {shown.map((notice) => (
        <NoticeBanner key={notice.id} notice={notice} />
      ))}
    </div>
  );
}

function NoticeBanner({ notice: { id, tone, what, next, action } }: { readonly notice: ShownNotice }) {
  return (
    <Banner
      tone={tone}
      what={what}
      {...(next ? { next } : {})}
      actions={action && <Button onPress={action.onPress}>{action.label}</Button>}
      onDismiss={() => dismissNotice(id)}
    />
  );
}
