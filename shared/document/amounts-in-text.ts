import { kronorPer } from './amounts.ts';

const amountInText = /(?<![\d,])(\d{1,3}(?: \d{3})+|\d+)(,\d+)? ?(tkr|mn?kr)(?!\p{L})/giu;

/** The amounts of money that running text names, in kronor: `675 tkr`, `7 Mkr`, `69,7 mkr`. */
export function amountsIn(text: string): number[] {
  return [...text.matchAll(amountInText)].map(([, whole, decimals, unit]) => {
    const value = Number(whole!.replaceAll(' ', '') + (decimals ?? '').replace(',', '.'));
    return Math.round(value * kronorPer(unit!));
  });
}
