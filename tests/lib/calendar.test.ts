import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayNumber, daysInMonth, isoDate, weekdayOf } from '../../src/lib/calendar';

const day = fc.integer({ min: -200_000, max: 200_000 });

describe('The calendar', () => {
  it('agrees with the calendar of the language on five hundred years around 1970', () => {
    fc.assert(
      fc.property(day, (number) => {
        const date = new Date(number * 86_400_000);
        expect(dateOf(number)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(weekdayOf(number)).toBe((date.getUTCDay() + 6) % 7);
        expect(isoDate(number)).toBe(date.toISOString().slice(0, 10));
      }),
    );
  });

  it('numbers every date that it has, and no other', () => {
    fc.assert(
      fc.property(day, (number) => {
        const { year, month, day: of } = dateOf(number);
        expect(dayNumber(year, month, of)).toBe(number);
        expect(dayNumber(year, month, daysInMonth(year, month) + 1)).toBeNaN();
      }),
    );
    expect(dayNumber(2023, 2, 29)).toBeNaN();
    expect(dayNumber(1900, 2, 29)).toBeNaN();
    expect(dayNumber(2000, 2, 29)).not.toBeNaN();
    expect(dayNumber(2024, 13, 1)).toBeNaN();
    expect(dayNumber(2024, 0, 1)).toBeNaN();
  });
});
