import type { Preset } from '../preset';
import { base1 } from './base-1';
import { case1 } from './case-1';

/** Every version of every preset that was ever released: old links depart from them. */
export const presets: readonly Preset[] = [base1, case1];
