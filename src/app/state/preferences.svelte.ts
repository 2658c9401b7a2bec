import { LOOKS } from '../../experiments/looks';
import { keepLocale } from '../i18n/chosen-locale';
import { language } from '../i18n/language.svelte';
import type { Locale } from '../i18n/phrase';
import { locales } from '../i18n/phrase';

export type Theme = 'system' | 'light' | 'dark';

/** localStorage that may be missing or full: a preference is then kept for this tab only. */
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A preference that cannot be kept is no reason to disturb anyone.
  }
}

/** How this person likes to see the page: language, theme, live mode, pairs. Not part of a scenario. */
class Preferences {
  theme = $state<Theme>('system');
  live = $state(true);
  /** Pairs of worlds a run aims for. */
  pairs = $state(20);
  #dark = $state(false);
  readonly shownTheme = $derived<'light' | 'dark'>(
    this.theme === 'system' ? (this.#dark ? 'dark' : 'light') : this.theme,
  );

  /** Reads what was kept and follows the system; to be called once, before the first view. */
  start(): void {
    const theme = read('theme');
    if (theme === 'light' || theme === 'dark') this.theme = theme;
    this.live = read('live') !== 'off';
    this.pairs = LOOKS.find(({ pairs }) => String(pairs) === read('pairs'))?.pairs ?? this.pairs;
    const system = matchMedia('(prefers-color-scheme: dark)');
    this.#dark = system.matches;
    system.addEventListener('change', (event) => (this.#dark = event.matches));
    this.#show();
    $effect.root(() => {
      $effect(() => this.#show());
    });
  }

  setTheme(theme: Theme): void {
    this.theme = theme;
    write('theme', theme);
  }

  /** Rejects, and changes nothing, where the language cannot be fetched. */
  async setLocale(locale: Locale): Promise<void> {
    await language.speak(locale);
    keepLocale(locale);
  }

  setLive(live: boolean): void {
    this.live = live;
    write('live', live ? 'on' : 'off');
  }

  setPairs(pairs: number): void {
    this.pairs = pairs;
    write('pairs', String(pairs));
  }

  #show(): void {
    document.documentElement.lang = locales[language.locale].tag;
    document.documentElement.dataset['theme'] = this.shownTheme;
    document.title = language.say('app.name');
  }
}

export const preferences = new Preferences();
