import { dayNumber } from '../lib/calendar';
import { unwrapped } from './number-text';

/** What a cell says as a date, if the day stands before the month, and if the month does. NaN: it is none then. */
export interface DateReading {
  readonly dayFirst: number;
  readonly monthFirst: number;
  /** Minute of the day, 0 to 1439; -1 where only a date is written. */
  readonly minute: number;
}

const NONE: DateReading = { dayFirst: NaN, monthFirst: NaN, minute: -1 };
const FIRST_YEAR = 1970;
const LAST_YEAR = 2100;
const MINUTES_PER_DAY = 1440;
/** Day 0 of spreadsheets, 30 December 1899, in days from 1970. */
const SPREADSHEET_EPOCH = -25569;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]\s*(.+))?$/i;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4}|\d{2})(?:,?\s+(.+))?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:[T\s]?(\d{2}:?\d{2}(?::?\d{2})?))?$/;
const DAY_MONTH =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?[-\s.]+([a-z]{3,9})[-\s.,]+(\d{4}|\d{2})(?:,?\s+(.+))?$/i;
const MONTH_DAY = /^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:,?\s+(.+))?$/i;
const TIME =
  /^(上午|下午|凌晨|早上|中午|晚上)?\s*(\d{1,2}):?(\d{2})?(?::?(\d{2})(?:[.,]\d+)?)?\s*(am|pm|a\.m\.|p\.m\.)?\s*(?:z|utc|gmt|[+-]\d{2}:?\d{2})?$/i;

/**
 * Reads a date with or without a time of day: ISO 8601, year/month/day with any mark, compact, Chinese (2024年1月3日
 * 12时30分, 下午 3:05), day and month in figures (either order) or with the month's English name, a spreadsheet's serial
 * number, seconds or milliseconds since 1970. A time zone is read over: times are taken as they stand.
 */
export function readDate(text: string): DateReading {
  if (text.length > 60) return NONE;
  const plain = simplified(text);
  const yearFirst = YEAR_FIRST.exec(plain) ?? COMPACT.exec(plain);
  if (yearFirst) return certain(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]), yearFirst[4]);
  const yearLast = YEAR_LAST.exec(plain);
  if (yearLast) return undecided(yearLast);
  if (/^\d/.test(plain) && /^\d+(\.\d+)?$/.test(plain)) return counted(Number(plain), plain);
  const dayMonth = DAY_MONTH.exec(plain);
  if (dayMonth) return certain(fullYear(dayMonth[3]!), monthOf(dayMonth[2]!), Number(dayMonth[1]), dayMonth[4]);
  const monthDay = MONTH_DAY.exec(plain);
  if (monthDay) return certain(Number(monthDay[3]), monthOf(monthDay[1]!), Number(monthDay[2]), monthDay[4]);
  return NONE;
}

/** Chinese signs as their marks, full-width figures as plain ones. Most cells have neither. */
function simplified(text: string): string {
  const bare = unwrapped(text);
  let ascii = true;
  for (let i = 0; i < bare.length && ascii; i++) ascii = bare.charCodeAt(i) < 128;
  if (ascii) return bare;
  return bare
    .replace(/[０-９：／－]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\s*[年月]\s*/g, '-')
    .replace(/\s*[日号]\s*/g, ' ')
    .replace(/\s*[时時点點]\s*/g, ':')
    .replace(/\s*分\s*(?=\d)/g, ':')
    .replace(/[分秒]/g, '')
    .replace(/星期[一二三四五六日天]|周[一二三四五六日]/g, ' ')
    .replace(/:\s*$/, ':00')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

function certain(year: number, month: number, day: number, time: string | undefined): DateReading {
  const minute = minuteOf(time);
  const number = year >= FIRST_YEAR && year <= LAST_YEAR ? dayNumber(year, month, day) : NaN;
  return Number.isNaN(number) || Number.isNaN(minute) ? NONE : { dayFirst: number, monthFirst: number, minute };
}

/** Two figures before the year: 3.1.2024 is the third of January; 3/1/2024 may be either. */
function undecided(found: RegExpExecArray): DateReading {
  const minute = minuteOf(found[5]);
  const year = fullYear(found[4]!);
  if (Number.isNaN(minute) || !(year >= FIRST_YEAR && year <= LAST_YEAR)) return NONE;
  const first = Number(found[1]);
  const second = Number(found[3]);
  const dayFirst = dayNumber(year, second, first);
  return { dayFirst, monthFirst: found[2] === '.' ? dayFirst : dayNumber(year, first, second), minute };
}

/** Days since 1899, seconds or milliseconds since 1970. */
function counted(value: number, text: string): DateReading {
  let days = NaN;
  if (value >= 20000 && value < 80000) days = value + SPREADSHEET_EPOCH;
  else if (/^\d{10}$/.test(text)) days = value / 86400;
  else if (/^\d{13}$/.test(text)) days = value / 86400000;
  if (Number.isNaN(days)) return NONE;
  const day = Math.floor(days);
  const minute = Number.isInteger(value) && value < 80000 ? -1 : Math.floor((days - day) * MINUTES_PER_DAY + 1e-6);
  return { dayFirst: day, monthFirst: day, minute: Math.min(minute, MINUTES_PER_DAY - 1) };
}

/** -1 without a time, NaN for something that is none. */
function minuteOf(text: string | undefined): number {
  if (text === undefined) return -1;
  const found = TIME.exec(text);
  if (!found) return NaN;
  // A lone number is an hour only with a word that says so.
  if (found[3] === undefined && found[1] === undefined && found[5] === undefined) return NaN;
  let hour = Number(found[2]);
  const minute = Number(found[3] ?? 0);
  const half = found[5]?.charAt(0).toLowerCase();
  const late = half === 'p' || found[1] === '下午' || found[1] === '晚上' || (found[1] === '中午' && hour < 11);
  if (half !== undefined || found[1] !== undefined) {
    if (hour > 12 && half !== undefined) return NaN;
    if (late && hour < 12) hour += 12;
    else if (!late && found[1] !== '中午' && hour === 12) hour = 0;
  }
  return hour <= 23 && minute <= 59 && Number(found[4] ?? 0) <= 60 ? hour * 60 + minute : NaN;
}

function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

/** 1 to 12; NaN for another word. */
function monthOf(name: string): number {
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return month < 0 ? NaN : month + 1;
}
