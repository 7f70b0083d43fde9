import { Progress } from '../ui/progress.tsx';
import { useShortcut } from '../ui/use-shortcut.ts';
import { useText } from '../ui/use-text.ts';
import { cancelImport, type ImportState } from './import-store.ts';

type Reading = Extract<ImportState, { readonly step: 'reading' }>;

const phases = {
  reading: 'plans.phaseReading',
  parsing: 'plans.phaseParsing',
  comparing: 'plans.phaseComparing',
} as const;

/** A document that is being read. Shows itself only when it takes a while: most documents are read at once. */
export function ImportProgress({ name, progress }: Pick<Reading, 'name' | 'progress'>) {
  const t = useText();
  useShortcut('Escape', cancelImport);
  return (
    <div className="k-page plans-reading">
      <h1>{name === '' ? t('plans.readingFile') : t('plans.reading', { name })}</h1>
      <Progress
        label={t(phases[progress?.phase ?? 'reading'])}
        share={progress?.fraction ?? null}
        onCancel={cancelImport}
      />
    </div>
  );
}
