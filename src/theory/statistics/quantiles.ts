import { chiSquareQuantile } from '../../lib/special/chi-square';
import { kolmogorovQuantile, kolmogorovSmirnovQuantile } from '../../lib/special/kolmogorov';
import { normalQuantile } from '../../lib/special/normal';
import { studentQuantile } from '../../lib/special/student';
import type { Answer, Family } from '../case';
import { rows } from '../how';
import { findNumber, findNumbers } from '../inputs';
import { digits } from '../quantity';

/** Quantiles that tables print, by names such as `t_0975` (p = 0.975) and `chi2_095_df9`. */
export const quantiles: Family = {
  prefix: 'STAT-T',
  title: 'statistics: quantiles',
  how: rows(
    'analytic',
    't_#',
    't_#_df#',
    'z_#',
    'normal_#',
    'chi2_#',
    'chi2_#_df#',
    'KS_sqrt_n_D_#_asymptotic',
    'KS_n#_#',
  ),

  analytic(c) {
    const listed = findNumbers(c, 'df', 'degrees_of_freedom');
    const single = findNumber(c, 'df', 'degrees_of_freedom');
    const each = (value: (df: number) => number): Answer =>
      listed !== null ? listed.map(value) : value(single ?? NaN);
    const answers: Record<string, Answer> = {};
    for (const quantity of Object.keys(c.expected)) {
      const read = (pattern: string) => digits(pattern, quantity);
      let match: readonly string[] | null;
      if ((match = read('t_#'))) answers[quantity] = each((df) => studentQuantile(share(match![0]!), df));
      else if ((match = read('t_#_df#'))) answers[quantity] = studentQuantile(share(match[0]!), Number(match[1]));
      else if ((match = read('z_#') ?? read('normal_#'))) answers[quantity] = normalQuantile(share(match[0]!));
      else if ((match = read('chi2_#'))) answers[quantity] = each((df) => chiSquareQuantile(share(match![0]!), df));
      else if ((match = read('chi2_#_df#'))) answers[quantity] = chiSquareQuantile(share(match[0]!), Number(match[1]));
      else if ((match = read('KS_sqrt_n_D_#_asymptotic'))) answers[quantity] = kolmogorovQuantile(1 - share(match[0]!));
      else if ((match = read('KS_n#_#')))
        answers[quantity] = kolmogorovSmirnovQuantile(1 - share(match[1]!), Number(match[0]));
    }
    return answers;
  },
};

/** `0975` stands for 0.975. */
function share(text: string): number {
  return text.includes('.') ? Number(text) : Number(`0.${text.replace(/^0/, '')}`);
}
