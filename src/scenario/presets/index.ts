import type { Preset } from '../preset';
import { base1 } from './base-1';
import { case1 } from './case-1';
import { case2 } from './case-2';
import { case3 } from './case-3';
import { case4 } from './case-4';
import { case5 } from './case-5';
import { crossBorder1 } from './cross-border-1';
import { general1 } from './general-1';
import { library1 } from './library-1';
import { library2 } from './library-2';
import { library3 } from './library-3';
import { library4 } from './library-4';
import { library5 } from './library-5';
import { social1 } from './social-1';
import { vertical1 } from './vertical-1';

/** Every version of every preset that was ever released: old links depart from them. */
export const presets: readonly Preset[] = [
  base1,
  general1,
  vertical1,
  crossBorder1,
  social1,
  case1,
  case2,
  case3,
  case4,
  case5,
  library1,
  library2,
  library3,
  library4,
  library5,
];
