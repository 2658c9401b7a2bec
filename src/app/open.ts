import { mount } from 'svelte';
import App from './App.svelte';
import { language } from './i18n/language.svelte';
import type { Locale } from './i18n/phrase';

/** Opens the page in a language that was loaded. */
export function open(target: Element, locale: Locale): void {
  language.locale = locale;
  mount(App, { target });
}
