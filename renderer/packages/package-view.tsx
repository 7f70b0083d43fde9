import { ArrowLeft } from 'lucide-react';
import { useEffect } from 'react';
import type { PackageSummary } from '../../shared/bridge/shapes.ts';
import { setHeading, showPackage } from '../register-store.ts';
import { Button } from '../ui/button.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useShortcut } from '../ui/use-shortcut.ts';
import { useFormat, useText } from '../ui/use-text.ts';
import { ArrivalNotes } from './arrival-notes.tsx';
import { Awaited } from './awaited.tsx';
import { Brought } from './brought.tsx';
import { PackageFacts } from './package-facts.tsx';
import { usePackageReport } from './package-reports.ts';
import { saveCertificates, savePackage } from './save-package.ts';
import { Signatures } from './signatures.tsx';
import { Verdict } from './verdict.tsx';

const toList = () => showPackage(null);

/** One package: what verification found, who has signed and who has not, and what it holds. */
export function PackageView({ summary }: { readonly summary: PackageSummary }) {
  const t = useText();
  const format = useFormat();
  const report = usePackageReport(summary.id)?.report;
  const save = () => void savePackage(summary.id);
  useShortcut('Alt+ArrowLeft', toList);
  useShortcut('Control+S', save);
  useEffect(() => {
    setHeading({ forum: summary.body, section: null });
    return () => setHeading(null);
  }, [summary.body]);
  return (
    <div className="k-page packages-page">
      <div className="packages-back">
        <Button kind="quiet" icon={ArrowLeft} keys="Alt+ArrowLeft" onPress={toList}>
          {t('packages.backToList')}
        </Button>
      </div>
      <PageHeader
        title={summary.body}
        note={[t('packages.package'), format.date(summary.date)].join(' · ')}
        actions={
          <>
            <Button onPress={() => void saveCertificates(summary.id)}>{t('packages.saveCertificates')}</Button>
            <Button keys="Control+S" onPress={save}>
              {t('packages.save')}
            </Button>
          </>
        }
      />
      <ArrivalNotes />
      <Brought id={summary.id} />
      <div className="packages-view">
        <div className="packages-stack">
          {report ? (
            <>
              <Verdict report={report} />
              <Awaited id={summary.id} report={report} />
              <Signatures id={summary.id} report={report} />
            </>
          ) : (
            <p className="k-second">{t('packages.verifying')}</p>
          )}
        </div>
        <PackageFacts summary={summary} />
      </div>
    </div>
  );
}
