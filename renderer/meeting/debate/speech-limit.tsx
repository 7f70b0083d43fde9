import { Select } from '../../ui/select.tsx';
import { useText } from '../../ui/use-text.ts';
import { perform, useMeeting } from '../meeting-store.ts';

const minutes = [1, 2, 3, 4, 5, 6, 8, 10, 15];

/** How long one may speak: none, or some minutes. One that was set elsewhere in seconds stands among them. */
export function SpeechLimit({ isFixed }: { readonly isFixed: boolean }) {
  const t = useText();
  const limit = useMeeting(({ state }) => state.speechLimit?.value ?? null);
  const seconds = [...new Set([...minutes.map((one) => one * 60), ...(limit === null ? [] : [limit])])];
  return (
    <Select
      label={t('debate.limit')}
      options={[
        { id: 'none', label: t('debate.noLimit') },
        ...seconds
          .toSorted((a, b) => a - b)
          .map((one) => ({
            id: `${one}`,
            label: one % 60 === 0 ? t('debate.minutes', { count: one / 60 }) : t('debate.seconds', { count: one }),
          })),
      ]}
      value={limit === null ? 'none' : `${limit}`}
      onChange={(id) => void perform({ type: 'limit-speech', seconds: id === 'none' ? null : Number(id) })}
      isDisabled={isFixed}
    />
  );
}
