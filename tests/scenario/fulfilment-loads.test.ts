import { describe, expect, it } from 'vitest';
import type { ShopParameters } from '../../src/scenario/shop-parameters';
import { expectedFlows } from '../../src/scenario/expected-flows';
import { defaultShop } from '../../src/scenario/shop-parameters';
import type { StationLoad } from '../../src/scenario/station-loads';
import { stationLoads } from '../../src/scenario/station-loads';

const load = (id: StationLoad['id'], change: Partial<ShopParameters> = {}): StationLoad =>
  stationLoads({ ...defaultShop, ...change }).find((station) => station.id === id)!;

describe('The load before a run', () => {
  it('of picking knows tours, routes and released hours', () => {
    const shop = { pickMinutesPerOrder: 2, pickMinutesPerLine: 3, linesPerOrder: 2, walkShare: 0.5 };
    const single = load('picking', shop);
    const tours = load('picking', { ...shop, pickingMethod: 1, ordersPerTour: 4, sortMinutesPerOrder: 0.5 });
    // 2 + 2 x 3 minutes alone; in fours 2/4 + 2 x (1.5 + 1.5/2) + 0.5.
    expect(tours.load / single.load).toBeCloseTo(5.5 / 8, 12);
    expect(load('picking', { ...shop, routingCut: 0.5 }).load / single.load).toBeCloseTo((2 + 2 * 2.25) / 8, 12);
    expect(load('picking', { pickerHoursShare: 0.5 }).capacity).toBe(single.capacity / 2);
  });

  it('of service counts the calls that the shop makes after the survey, at the phone where there is one', () => {
    const asked = { surveyShare: 0.5, followUpShare: 0.8 };
    const { orders } = expectedFlows(defaultShop);
    const hours = (orders * 0.5 * 0.26 * 0.8 * defaultShop.phoneMinutes) / 60;
    expect(load('phone', asked).load - load('phone').load).toBeCloseTo(hours, 9);
    expect(load('chat', asked).load).toBe(load('chat').load);
    const noPhone = { phoneAgents: 0 };
    expect(load('chat', { ...asked, ...noPhone }).load - load('chat', noPhone).load).toBeCloseTo(hours, 9);
    const pooled = { serviceTeams: 1 };
    expect(load('chat', { ...asked, ...pooled }).load - load('chat', pooled).load).toBeCloseTo(hours, 9);
  });

  it('of the carriers counts the contracts of those that collect', () => {
    const contracts = { carrierCapacityPerDay: 100, secondCapacityPerDay: 50, thirdCapacityPerDay: 20 };
    expect(load('carrier', contracts).capacity).toBe(100);
    expect(load('carrier', { ...contracts, carrierCount: 2 }).capacity).toBe(150);
    expect(load('carrier', { ...contracts, carrierCount: 3 }).capacity).toBe(170);
  });
});
