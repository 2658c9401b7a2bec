import './app/styles/tokens.css';
import './app/styles/base.css';
import { chosenLocale } from './app/i18n/chosen-locale';
import { loadLanguage } from './app/i18n/load';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element with id "app"');
const locale = chosenLocale();
try {
  const [{ open }] = await Promise.all([import('./app/open'), loadLanguage(locale)]);
  await open(target, locale);
} catch (error) {
  // In both languages: which of them could be loaded is not known here.
  for (const [lang, words] of [
    ['en', 'The page could not be loaded completely. Check the connection and reload it.'],
    ['zh-CN', '页面未能完整加载，请检查网络连接后刷新。'],
  ] as const) {
    const line = document.createElement('p');
    line.lang = lang;
    line.textContent = words;
    target.append(line);
  }
  throw error;
}
