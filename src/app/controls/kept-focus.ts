/**
 * A button that is gone once it was pressed would take the focus with it, and who works without a mouse would begin again at
 * the top of the page. This gives the focus to what is nearest around it of what stayed. Returns how to end it.
 */
export function keepFocus(): () => void {
  /** What has the focus and everything around it, the innermost first. */
  let path: HTMLElement[] = [];
  const focused = ({ target }: FocusEvent): void => {
    path = [];
    for (let one = target as HTMLElement | null; one && one !== document.body; one = one.parentElement) path.push(one);
  };
  // Who presses beside everything wants the focus nowhere.
  const left = (): void => void (path = []);
  const observer = new MutationObserver(() => {
    if (document.activeElement !== document.body || path[0]?.isConnected !== false) return;
    const near = path.find(({ isConnected }) => isConnected);
    if (!near) return;
    if (near.tabIndex < 0) near.tabIndex = -1;
    near.focus({ preventScroll: true });
  });
  document.addEventListener('focusin', focused);
  document.addEventListener('pointerdown', left);
  observer.observe(document.body, { subtree: true, childList: true });
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', focused);
    document.removeEventListener('pointerdown', left);
  };
}
