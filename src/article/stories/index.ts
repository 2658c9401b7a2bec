import type { Story } from '../story';
import { case1Story } from './case-1';
import { case2Story } from './case-2';
import { case3Story } from './case-3';
import { case4Story } from './case-4';
import { case5Story } from './case-5';

/** The article's five cases, retold. */
export const stories: readonly Story[] = [case1Story, case2Story, case3Story, case4Story, case5Story];
