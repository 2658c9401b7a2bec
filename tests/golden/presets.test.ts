import { describe, expect, it } from 'vitest';
import { kpis } from '../../src/kpis';
import { composeDay } from '../../src/levers/compose';
import { scenarioOf } from '../../src/scenario/preset';
import { presets } from '../../src/scenario/presets';
import { run, warmUp } from '../../src/shop/simulate';

/** What a change that moves results shows before and after: one replication of each preset, its days up to this one. */
const DAYS = 120;
const WINDOW = { firstDay: 91, lastDay: DAYS };
const SHOWN = [
  'visits',
  'conversion',
  'orders',
  'orderValue',
  'netRevenue',
  'profit',
  'fillRate',
  'turnover',
  'logisticsEfficiency',
  'deliveryTime',
  'onTimeRate',
  'responseTime',
  'resolutionRate',
  'satisfaction',
];

describe('the golden table', () => {
  it('has the KPIs of every preset as they were when they were last meant to move', async () => {
    const lines = [
      `One replication of each preset, days ${WINDOW.firstDay} to ${WINDOW.lastDay}; a renewal (vitest -u) belongs into the message of the commit that moves it.`,
      '',
      ['preset', ...SHOWN, 'digest'].join(' | '),
    ];
    for (const preset of presets) {
      const scenario = scenarioOf(preset);
      const { shop, warmUpDays, seed, feedbacks } = scenario;
      const facts = run(warmUp({ shop, warmUpDays, seed, feedbacks }, 1), DAYS, composeDay(scenario));
      const values = SHOWN.map((id) => {
        const kpi = kpis.find((one) => one.id === id);
        if (kpi === undefined) throw new Error(`no KPI "${id}"`);
        const { numerator, denominator } = kpi.read(facts, WINDOW);
        return (numerator / denominator).toPrecision(6);
      });
      lines.push([preset.id, ...values, facts.digest].join(' | '));
    }
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('presets.txt');
  });
});
