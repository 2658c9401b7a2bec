import { mount } from 'svelte';
import App from './App.svelte';
import { language } from './i18n/language.svelte';
import type { Locale } from './i18n/phrase';
import { keepForOffline } from './offline/register';
import { nextTask } from './state/next-task';

/** Opens the page in a language that was loaded. */
export async function open(target: Element, locale: Locale): Promise<void> {
  language.locale = locale;
  void explain();
  await nextTask();
  mount(App, { target });
  keepForOffline();
}

const AGAIN_MS = 5000;

/** Fetches what levers, parameters and figures mean; over a bad connection until it has come. */
async function explain(): Promise<void> {
  try {
    await language.need('long');
  } catch {
    setTimeout(() => void explain(), AGAIN_MS);
  }
}
