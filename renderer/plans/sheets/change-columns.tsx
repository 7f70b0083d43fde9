import type { Preview } from '../../../shared/bridge/shapes.ts';
import { Button } from '../../ui/button.tsx';
import { useText } from '../../ui/use-text.ts';
import { changeColumns } from './mapping-store.ts';

/** The way back from what was found to what the columns were taken for; nothing where the document has no sheets. */
export function ChangeColumns({ preview }: { readonly preview: Preview }) {
  const t = useText();
  return preview.sheets && <Button onPress={() => changeColumns(preview)}>{t('sheets.changeColumns')}</Button>;
}
