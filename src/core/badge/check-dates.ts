import { isIsoDay, isoDay } from '../model/calendar.js';
import { type Badge, textsOf } from './badge.js';
import type { Checked } from './badge-result.js';

const SECONDS_IN_A_DAY = 86_400;
const LAST_SECOND = 253_402_300_799;

/** The day of a moment, as it is written: with its time or without, or in seconds from 1970. */
export function dayOf(text: string): string | undefined {
  const day = text.slice(0, 10);
  if (isIsoDay(day) && (text.length === 10 || /^[T ]/.test(text.slice(10)))) return day;
  if (!/^\d{1,12}(?:\.\d+)?$/.test(text) || Number(text) > LAST_SECOND) return undefined;
  return isoDay(Math.floor(Number(text) / SECONDS_IN_A_DAY));
}

/** Compares what a badge says of its days with a day; on its last day it is still in force. */
export function checkDates(badge: Badge, asOf: string): readonly Checked[] {
  const unread = textsOf(badge, 'issued', 'expires').filter((text) => dayOf(text) === undefined);
  const issued = daysIn(badge, 'issued');
  const ends = daysIn(badge, 'expires');
  const [last] = issued.slice(-1);
  const [end] = ends;
  return [
    ...unread.map((about): Checked => ({ id: 'no-date', tone: 'warning', about })),
    ...(last !== undefined && last > asOf ? [{ id: 'not-yet', tone: 'warning', about: last } as const] : []),
    ...(end === undefined ? [] : [endCheck(end, asOf)]),
    ...(textsOf(badge, 'expires').length === 0 ? [{ id: 'no-end', tone: 'plain' } as const] : []),
  ];
}

/** The earliest first. */
function daysIn(badge: Badge, topic: 'issued' | 'expires'): readonly string[] {
  return textsOf(badge, topic)
    .flatMap((text) => dayOf(text) ?? [])
    .sort();
}

function endCheck(about: string, asOf: string): Checked {
  return about < asOf ? { id: 'expired', tone: 'bad', about } : { id: 'in-force', tone: 'plain', about };
}
