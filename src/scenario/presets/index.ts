import type { Preset } from '../preset';
import { base1 } from './base-1';
import { case1 } from './case-1';
import { crossBorder1 } from './cross-border-1';
import { general1 } from './general-1';
import { social1 } from './social-1';
import { vertical1 } from './vertical-1';

/** Every version of every preset that was ever released: old links depart from them. */
export const presets: readonly Preset[] = [base1, case1, general1, vertical1, crossBorder1, social1];
