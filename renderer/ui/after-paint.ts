/** Longest that anything waits for a frame: a window that is hidden has none. */
const longest = 100;

/** Does something when the frame that shows what was just done is painted; in order, and also where nothing is shown. */
export function afterPaint(act: () => void): void {
  let isDone = false;
  const once = (): void => {
    if (isDone) return;
    isDone = true;
    clearTimeout(timer);
    act();
  };
  const timer = setTimeout(once, longest);
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', once, { once: true });
    port1.start();
    port2.postMessage(null);
  });
}

/** Waits until the frame that shows what was just done is painted. */
export function painted(): Promise<void> {
  return new Promise((resolve) => afterPaint(resolve));
}
