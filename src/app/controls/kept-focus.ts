/**
 * A button that is gone, or disabled, once it was pressed would take the focus with it, and who works without a mouse would
 * begin again at the top of the page. This gives the focus to what is nearest around it of what stayed. Returns how to end it.
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
    const stays = (one: HTMLElement): boolean => one.isConnected && !one.matches(':disabled');
    const { activeElement } = document;
    if (!path[0] || stays(path[0]) || (activeElement !== document.body && activeElement !== path[0])) return;
    const near = path.find(stays);
    if (!near) return;
    if (near.tabIndex < 0) near.tabIndex = -1;
    near.focus({ preventScroll: true });
  });
  document.addEventListener('focusin', focused);
  document.addEventListener('pointerdown', left);
  observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['disabled'] });
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', focused);
    document.removeEventListener('pointerdown', left);
  };
}
