import type { Locale } from './phrase';
import { preferredLocale } from './phrase';

const KEY = 'language';

/** The language this person chose, else the browser's. */
export function chosenLocale(): Locale {
  try {
    const kept = localStorage.getItem(KEY);
    if (kept === 'en' || kept === 'zh') return kept;
  } catch {
    // A browser that keeps nothing still has its languages.
  }
  return preferredLocale(navigator.languages);
}

export function keepLocale(locale: Locale): void {
  try {
    localStorage.setItem(KEY, locale);
  } catch {
    // A preference that cannot be kept is no reason to disturb anyone.
  }
}
