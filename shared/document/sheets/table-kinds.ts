import { sectionKeys } from '../../plan/plan.ts';
import type { Heading } from './headers.ts';
import { cellsAbove } from './lines-above.ts';
import { amountLabel, type ColumnRole, type TableKind } from './mapping.ts';
import type { Sheet } from './workbook.ts';

const budgetWords = /budgetpost|budgetrad|budget item/iu;

/** What a table is, by its columns; two lists with the same columns by the sheet's name and the lines above. Null for none. */
export function kindOf(
  sheet: Sheet,
  heading: Heading | undefined,
  roles: readonly (ColumnRole | null)[],
): TableKind | null {
  const has = (role: ColumnRole): boolean => roles.includes(role);
  const labels = roles.flatMap((role) => amountLabel(role) ?? []);
  const words = [
    sheet.name,
    ...cellsAbove(sheet, heading === undefined ? null : [...heading.rows]).map(({ text }) => text),
  ].join(' ');
  const hasFigures = has('maintenance') || has('maintenancePrevious');
  const hasAmounts = labels.length > 0 || has('development');
  if (!has('title') && !(has('area') && hasFigures)) return null;
  if (has('code') && hasAmounts) return 'organisations';
  if (sectionKeys.some(has) || has('priority')) return 'initiatives';
  if (hasFigures && has('development')) return 'budget';
  if (has('kind') && hasAmounts) return 'services';
  if (!hasAmounts) return has('number') ? 'initiatives' : null;
  const named = (heading?.words ?? []).filter((_, column) => roles[column] === 'title').join(' ');
  if (/per\s+(?:förvaltning|organisation|bolag)|förvaltningar och bolag/iu.test(words)) return 'organisations';
  if (/^tjänst|^service/iu.test(named) || /per\s+tjänst(?!\p{L})/iu.test(words)) return 'services';
  if (labels.some((label) => /^p\d /iu.test(label))) return 'services';
  if (budgetWords.test(named) || (/budget/iu.test(words) && /^(?:post|item)/iu.test(named))) return 'budget';
  if (/finansier|funding/iu.test(words)) return 'funding';
  if (/lista|förteckning|list of/iu.test(words)) return 'developmentList';
  return 'initiatives';
}
