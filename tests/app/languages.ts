import { en } from '../../src/app/i18n/en';
import { learn } from '../../src/app/i18n/phrase';
import { zh } from '../../src/app/i18n/zh';

// The page loads one language; tests of words speak both.
learn('en', en);
learn('zh', zh);
