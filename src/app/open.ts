import { mount } from 'svelte';
import App from './App.svelte';
import { language } from './i18n/language.svelte';
import type { Locale } from './i18n/phrase';
import { nextTask } from './state/next-task';

/** Opens the page in a language that was loaded. */
export async function open(target: Element, locale: Locale): Promise<void> {
  language.locale = locale;
  await nextTask();
  mount(App, { target });
}
