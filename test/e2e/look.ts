// Looking at a view as everybody sees it: both themes, no violation that axe can find, no sideways scroll, a picture of each.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, root, type Klubba } from './app.ts';

const pictures = join(root, 'screenshots');
const forReadme = process.env['KLUBBA_README_IMAGES'] === '1' ? join(root, 'docs', 'images') : null;

/** Looks at a view in both themes: no violation, no sideways scroll, and a picture of each. */
export async function look(klubba: Klubba, name: string, readme?: string): Promise<void> {
  const { page } = klubba;
  await expect(page.locator('.shell-main h1').first()).toBeAttached();
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await settled(page);
    await page.screenshot({ path: join(pictures, `${name}-${theme}.png`) });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => `${name} ${theme}: ${id} ${nodes[0]?.html}`)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  if (forReadme !== null && readme !== undefined) {
    mkdirSync(forReadme, { recursive: true });
    await page.screenshot({ path: join(forReadme, `${readme}.png`) });
  }
  for (const zoom of [2, 1]) {
    await klubba.app.evaluate(
      ({ BrowserWindow }, factor) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(factor),
      zoom,
    );
    await settled(page);
    expect(await outOfReach(page), `${name} at ${zoom * 100} %`).toEqual([]);
  }
}

/** When what moves has stopped, two frames later: what was asked for has been painted. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ended = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(ended.map(({ finished }) => finished));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}

/** What can't be reached without scrolling the page sideways: only a table may scroll that way, in a frame of its own. */
async function outOfReach(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrollsItself = (element: Element): boolean =>
      /auto|scroll/.test(getComputedStyle(element).overflowX) ||
      (element.parentElement !== null && scrollsItself(element.parentElement));
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !element.closest('.k-unseen, [data-live-announcer], [aria-hidden=true]');
    const beyond = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right, width, height } = element.getBoundingClientRect();
      return (
        width > 1 && height > 1 && (right > innerWidth + 1 || left < -1) && isSeen(element) && !scrollsItself(element)
      );
    });
    const page = document.documentElement.scrollWidth > innerWidth ? ['the page itself'] : [];
    return [...page, ...beyond.slice(0, 5).map((element) => element.outerHTML.slice(0, 160))];
  });
}
