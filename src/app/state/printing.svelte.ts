import { flushSync } from 'svelte';

/** While the page is on its way to paper: in light colours, with everything folded open and the scenario written out. */
class Printing {
  on = $state(false);

  /** To be called once. */
  start(): void {
    const { dataset } = document.documentElement;
    let theme: string | undefined;
    addEventListener('beforeprint', () => {
      if (this.on) return;
      theme = dataset['theme'];
      dataset['theme'] = 'light';
      flushSync(() => (this.on = true));
    });
    addEventListener('afterprint', () => {
      if (theme !== undefined) dataset['theme'] = theme;
      this.on = false;
    });
  }
}

export const printing = new Printing();
