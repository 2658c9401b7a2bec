import type { TheoryCase } from '../case';
import { caseOf } from './case-of';

/** Customers who come back, and what they are worth. */
export const customersCases: readonly TheoryCase[] = [
  caseOf(
    'CB-01',
    'expected repeat purchases of a new customer, CDNOW',
    { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426, time_unit: 'weeks' },
    {
      'E_X_t0.1429': 0.00782834751607,
      E_X_t1: 0.0532678911717,
      E_X_t3: 0.150865230893,
      'E_X_t31.8571': 1.04199606085,
      E_X_t32: 1.04524332837,
      E_X_t78: 1.86051905794,
    },
    {
      source: 'Fader, Hardie & Lee (2005) spreadsheet values as held in CamDavidsonPilon/lifetimes tests',
      published: true,
    },
  ),
  caseOf(
    'CB-02',
    'a CDNOW customer with two repeat purchases',
    { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426, time_unit: 'weeks', x: 2, t_x: 30.43, T: 38.86, horizon: 39 },
    { conditional_expected_purchases: 1.22602817477, P_alive: 0.726578570081 },
    { source: 'Fader, Hardie & Lee (2005) via lifetimes tests', published: true },
  ),
  caseOf(
    'CB-11',
    'a loyal customer under Pareto/NBD',
    { r: 0.5534, alpha: 10.5802, s: 0.6061, beta: 11.6562, x: 26, t_x: 30.86, T: 31, horizon_weeks: 52 },
    { P_alive: 0.997917766552, expected_purchases_next_52: 25.4549135115 },
    { source: 'R BTYD walkthrough values as held in lifetimes tests', published: true },
  ),
  caseOf(
    'CB-07',
    'subscribers who stay or churn',
    { alpha: 0.668, beta: 3.806 },
    {
      survival_years_1_to_12: [
        0.850692892266, 0.746881629564, 0.66981692018, 0.609951024719, 0.561868975567, 0.522252290357, 0.488944620894,
        0.460478958809, 0.435819671934, 0.414213056166, 0.395096411043, 0.378040420182,
      ],
      retention_rate_year1: 0.850692892266,
      retention_rate_year5: 0.921170639603,
    },
    { source: 'Fader & Hardie (2007), How to project customer retention (parameters recalled)', published: true },
  ),
  caseOf(
    'CB-09',
    'constant retention',
    { margin_per_period: 100, retention: 0.8, discount_rate: 0.1 },
    {
      CLV_margin_from_next_period: 266.666666667,
      CLV_including_immediate_margin: 366.666666667,
      mean_lifetime_periods_geometric: 5.0,
    },
    { source: 'Gupta & Lehmann margin multiple (2.67 at r=80%, i=10%)', published: true },
  ),
  caseOf(
    'CB-21',
    'online grocer: expected repeat purchases',
    { r: 0.349, alpha: 2.582, a: 0.504, b: 3.644, time_unit: 'weeks' },
    { E_X_t4: 0.488412410511, E_X_t26: 2.40224123416, E_X_t52: 4.04435532445 },
    { source: 'BG/NBD, averaged over drop-out chances by quadrature; parameters fitted to BTYDplus groceryElog' },
  ),
  caseOf(
    'CB-22',
    'online grocer: a customer with five repeat purchases, the last in week 20 of 30',
    { r: 0.349, alpha: 2.582, a: 0.504, b: 3.644, time_unit: 'weeks', x: 5, t_x: 20, T: 30, horizon: 26 },
    { P_alive: 0.680945414133, conditional_expected_purchases: 2.58742268464 },
    { source: 'BG/NBD, by quadrature over rate and drop-out chance' },
  ),
];
