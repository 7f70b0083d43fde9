import { useFileDrop } from '../ui/use-file-drop.ts';
import { useText } from '../ui/use-text.ts';

/** Takes files dropped anywhere on the window, and shows that it will while they are held over it. */
export function DropTarget({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const t = useText();
  const isOver = useFileDrop(onFiles);
  if (!isOver) return null;
  return (
    <div className="shell-drop">
      <strong>{t('shell.dropToOpen')}</strong>
      <span>{t('shell.dropHint')}</span>
    </div>
  );
}
