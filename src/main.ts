import './app/styles/tokens.css';
import './app/styles/base.css';
import { chosenLocale } from './app/i18n/chosen-locale';
import { loadLanguage } from './app/i18n/load';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element with id "app"');
const locale = chosenLocale();
const [{ open }] = await Promise.all([import('./app/open'), loadLanguage(locale)]);
await open(target, locale);
