import { FolderOpen, Package } from 'lucide-react';
import type { Overview } from '../../shared/bridge/shapes.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useText } from '../ui/use-text.ts';
import { ArrivalNotes } from './arrival-notes.tsx';
import { choosePackage } from './package-store.ts';
import { PackageTable } from './package-table.tsx';
import { UnsignedMeetings } from './unsigned-meetings.tsx';

/** All packages made and received here, and above them the closed meetings that nobody has signed yet. */
export function PackageList({ overview: { meetings, packages } }: { readonly overview: Overview }) {
  const t = useText();
  const packed = new Set(packages.map(({ meeting }) => meeting));
  const unsigned = meetings.filter(({ id, closedAt }) => closedAt !== null && !packed.has(id));
  const open = (
    <Button icon={FolderOpen} keys="Control+O" onPress={() => void choosePackage()}>
      {t('packages.receive')}
    </Button>
  );
  if (unsigned.length === 0 && packages.length === 0)
    return (
      <div className="packages-empty">
        <ArrivalNotes />
        <EmptyState icon={Package} title={t('packages.emptyTitle')} text={t('packages.emptyText')} actions={open} />
      </div>
    );
  return (
    <div className="k-page packages-page">
      <PageHeader
        title={t('packages.title')}
        note={t('packages.listNote', { count: packages.length })}
        actions={open}
      />
      <ArrivalNotes />
      {unsigned.length > 0 && <UnsignedMeetings meetings={unsigned} />}
      {packages.length > 0 && <PackageTable packages={packages} />}
    </div>
  );
}
