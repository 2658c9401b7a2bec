/** For `{@attach}` on a dialog: opens it with the focus on its heading, and gives it back to whatever had it before. */
export function modal(dialog: HTMLDialogElement): () => void {
  const opener = document.activeElement;
  dialog.showModal();
  dialog.querySelector<HTMLElement>('h2[tabindex]')?.focus();
  return () => {
    if (opener instanceof HTMLElement) opener.focus();
  };
}
