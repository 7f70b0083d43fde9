// Going about the window with no mouse at all, for the tests that may not click.
import type { Page } from '@playwright/test';

/** What a screen reader would call the thing in focus, roughly. */
const nameInFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const here = document.activeElement;
    if (!(here instanceof HTMLElement)) return '';
    const labels = here instanceof HTMLInputElement || here instanceof HTMLTextAreaElement ? here.labels : null;
    const labelled = here.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const texts = [
      here.getAttribute('aria-label'),
      ...[...(labels ?? [])].map((label) => label.textContent),
      ...labelled.map((id) => document.getElementById(id)?.textContent),
      here.textContent,
    ];
    return texts.find((text) => text?.trim()) ?? '';
  });

/** Goes on with a key until the thing in focus is called that. */
export async function goTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < 120; i++) {
    const here = await nameInFocus(page);
    if (name.test(here.trim())) return;
    passed.push(here.trim().slice(0, 40));
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never came to ${name}; it came by ${passed.join(' | ')}`);
}

/** Goes to it and presses Enter. */
export async function press(page: Page, name: RegExp): Promise<void> {
  await goTo(page, name);
  await page.keyboard.press('Enter');
}

/** Goes to it and writes there instead of what stands. */
export async function fill(page: Page, name: RegExp, text: string): Promise<void> {
  await goTo(page, name);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
}
