/**
 * What does not add up in the real document, found by reading it: code, what it is about, stated and computed in tkr.
 * Rounding stands apart. A finding that is not here is a false one.
 */
export const goldenDifferences: readonly (readonly [code: string, about: string, stated: number, computed: number])[] =
  [
    // The whole of 2016, in four ways.
    ['table-totals-differ', 'P0 2016', 611_350, 616_750],
    ['table-totals-differ', 'P1 2016', 611_350, 616_750],
    ['document-table-differ', 'total 2016', 634_200, 616_750],
    ['document-parts-table', '2016', 616_750, 641_700],
    ['document-parts-differ', '2016', 634_200, 641_700],
    // Its two kinds.
    ['document-table-differ', 'development 2016', 48_400, 23_250],
    ['document-table-differ', 'development 2016', 48_200, 23_250],
    ['documents-differ', 'development 2016', 48_400, 48_200],
    ['document-table-differ', 'maintenance 2016', 586_000, 593_500],
    ['documents-differ', 'maintenance 2016', 586_000, 593_500],
    // A sum row that is nought over two rows that are not.
    ['table-rows-sum', 'Summa: IT-tjänster (utveckling) P0 2016', 0, 5_400],
    ['table-rows-sum', 'Summa: IT-tjänster (utveckling) P1 2016', 0, 5_400],
    ['service-area-differ', 'IT-tjänster P0 2016', 5_400, 0],
    ['service-area-differ', 'IT-tjänster P1 2016', 5_400, 0],
    ['service-budget-differ', 'Utbildning', 14_220, 14_820],
    ['text-table-differ', 'IT-tjänster 2017', 5_600, 4_600],
    ['funding-table-differ', 'E-handel', 850, 950],
    ['statement-table-differ', 'Ledning och styrning 2017', 5_000, 800],
    // Budget rows with money that no initiative of the plan is named like.
    ['budget-without-initiative', 'Kommunikation', 1_600, 0],
    ['budget-without-initiative', 'Vård och omsorg', 1_000, 0],
    ['budget-without-initiative', 'Vård och omsorg', 15_000, 0],
    ['budget-without-initiative', 'Vård och omsorg', 2_000, 0],
    ['budget-without-initiative', 'Vård och omsorg', 8_000, 0],
  ];

/** Sums and copies that differ by a thousand or two, and one given in whole millions. */
export const goldenRounding: readonly (readonly [code: string, stated: number, computed: number])[] = [
  ['budget-tables-differ', 24_895, 24_894],
  ['budget-tables-differ', 36_342, 36_343],
  ['table-rows-sum', 24_894, 24_895],
  ['table-rows-sum', 24_884, 24_885],
  ['table-rows-sum', 36_343, 36_342],
  ['table-rows-sum', 440_057, 440_056],
  ['table-rows-sum', 439_309, 439_310],
  ['table-rows-sum', 501_055, 501_056],
  ['table-rows-sum', 146_512, 146_513],
  ['table-rows-sum', 146_687, 146_689],
  ['table-rows-sum', 156_325, 156_324],
  ['table-rows-sum', 26_342, 26_343],
  ['table-rows-sum', 28_222, 28_223],
  ['table-total-sum', 616_750, 616_749],
  ['table-total-sum', 616_750, 616_749],
  ['document-parts-sum', 634_200, 634_400],
];

/** What else is odd, without amounts: errors and warnings by code and area. */
export const goldenOddities: readonly (readonly [code: string, area: string])[] = [
  ['history-date-order', 'E-handel'],
  ['table-other-area', 'E-handel'],
  ['cost-table-announced', 'HR'],
  ['history-version-order', 'IT-tjänster'],
  ['plan-older-than-history', 'IT-tjänster'],
  ['section-missing', 'IT-tjänster'],
  ['initiative-without-budget', 'IT-tjänster'],
  ['section-repeated', 'IT-tjänster'],
  ['initiative-without-row', 'IT-tjänster'],
  ['history-two-dates', 'Kommunikation'],
  ['history-date-absurd', 'Kommunikation'],
  ['history-version-missing', 'Kommunikation'],
  ['section-missing', 'Kommunikation'],
  ['section-missing', 'Kommunikation'],
  ['initiative-without-sections', 'Ledning och styrning'],
  ['initiative-without-budget', 'Ledning och styrning'],
  ['initiative-without-row', 'Ledning och styrning'],
  ['date-unfilled', 'Ledning och styrning'],
  ['cost-table-announced', 'Utbildning'],
  ['plan-older-than-history', 'Utbildning'],
  ['section-missing', 'Vård och omsorg'],
  ['initiative-without-budget', 'Vård och omsorg'],
  ['document-truncated', 'Vård och omsorg'],
  ['document-tells-later', ''],
  ['annex-number-differs', ''],
  ['annex-number-differs', ''],
  ['annex-missing', ''],
];

/** What is told of without being held for wrong, with its amounts: a funding text that gives some of the table's years. */
export const goldenTold: readonly (readonly [code: string, about: string, stated: number, computed: number])[] = [
  ['funding-table-part', 'E-handel 2 2018', 660, 710],
  ['funding-table-part', 'E-handel 3 2017–2018', 400, 450],
];
