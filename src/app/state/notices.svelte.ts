export interface Notice {
  readonly id: number;
  readonly tone: 'note' | 'warning' | 'trouble';
  /** Read when shown, so that it follows the language. */
  readonly words: () => string;
  readonly details?: () => readonly string[];
  readonly actions?: readonly { readonly label: () => string; readonly act: () => void }[];
}

/** What the page has to tell besides the answer; each stays until it is dismissed. */
class Notices {
  list = $state.raw<readonly Notice[]>([]);
  #next = 1;

  add(notice: Omit<Notice, 'id'>): number {
    const id = this.#next++;
    this.list = [...this.list, { ...notice, id }];
    return id;
  }

  dismiss(id: number): void {
    this.list = this.list.filter((notice) => notice.id !== id);
  }
}

export const notices = new Notices();
