import type { Font } from './walk-page.ts';

type Loaded = { has(id: string): boolean; get(id: string): unknown };

const boldNames = /bold|black|heavy|semib|demi(?!t)|halvfet/iu;

/** A page's fonts by the names that its content has for them. */
export function fontsOf(loaded: Loaded): (id: string) => Font | undefined {
  const fonts = new Map<string, Font | undefined>();
  return (id) => {
    if (!fonts.has(id)) fonts.set(id, loaded.has(id) ? fontOf(loaded.get(id)) : undefined);
    return fonts.get(id);
  };
}

function fontOf(value: unknown): Font {
  const { name, fontMatrix, isType3Font, bold, black } = value as Record<string, unknown>;
  const scale = Math.abs((fontMatrix as ArrayLike<number> | undefined)?.[0] ?? 0) || 0.001;
  return { scale, bold: bold === true || black === true || boldNames.test(String(name)), drawn: isType3Font === true };
}
