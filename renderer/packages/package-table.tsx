import type { PackageSummary } from '../../shared/bridge/shapes.ts';
import { showPackage } from '../register-store.ts';
import { Chip } from '../ui/chip.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { useFormat, useText } from '../ui/use-text.ts';
import { usePackageReports } from './package-reports.ts';
import { replacedPackages, standingOf } from './package-state.ts';
import { standingTones, standingWords } from './standing-words.ts';

/** The packages of the register, the newest first; each leads to its report. */
export function PackageTable({ packages }: { readonly packages: readonly PackageSummary[] }) {
  const t = useText();
  const format = useFormat();
  const reports = usePackageReports(packages.map(({ id }) => id));
  const replaced = replacedPackages(packages, reports);
  const state = ({ id }: PackageSummary) => {
    const report = reports.get(id)?.report;
    if (!report) return <span className="k-second">{t('packages.verifying')}</span>;
    if (replaced.has(id)) return <Chip>{t('packages.stateReplaced')}</Chip>;
    const standing = standingOf(report);
    return <Chip tone={standingTones[standing]}>{t(standingWords[standing])}</Chip>;
  };
  const columns: Column<PackageSummary>[] = [
    { id: 'forum', title: t('packages.forum'), isRowHeader: true, cell: ({ body, name }) => body || name },
    { id: 'date', title: t('packages.date'), cell: ({ date }) => format.date(date) },
    { id: 'state', title: t('packages.state'), cell: state },
    {
      id: 'direction',
      title: t('packages.direction'),
      cell: ({ direction }) => t(direction === 'made' ? 'packages.made' : 'packages.received'),
    },
    { id: 'at', title: t('packages.at'), cell: ({ at }) => format.dateAndTime(at) },
    { id: 'size', title: t('packages.size'), align: 'end', cell: ({ bytes }) => format.bytes(bytes) },
  ];
  return (
    <section className="packages-section">
      <h2>{t('packages.inRegister')}</h2>
      <DataTable
        caption={t('packages.inRegister')}
        columns={columns}
        rows={packages}
        rowKey={({ id }) => id}
        onChoose={({ id }) => showPackage(id)}
      />
    </section>
  );
}
