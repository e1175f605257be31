import { describe, expect, it } from 'vitest';
import { ageInDays, dateOfAge, isStale } from '../../../src/core/scoring/age.js';

describe('age', () => {
  it('is counted in whole days up to the day of the evaluation', () => {
    expect(ageInDays('2026-11-22', '2026-11-22')).toBe(0);
    expect(ageInDays('2026-11-01', '2026-11-22')).toBe(21);
    expect(ageInDays('2025-11-22', '2026-11-22')).toBe(365);
    expect(ageInDays('2024-02-28', '2024-03-01')).toBe(2);
  });

  it('is below 0 for a date that is still to come', () => {
    expect(ageInDays('2026-11-23', '2026-11-22')).toBe(-1);
  });

  it('leads back to a date', () => {
    expect(dateOfAge(0, '2026-11-22')).toBe('2026-11-22');
    expect(dateOfAge(365, '2026-11-22')).toBe('2025-11-22');
  });

  it('of what is no date is a bug, and throws', () => {
    expect(() => ageInDays('yesterday', '2026-11-22')).toThrow('not an ISO date: yesterday');
    expect(() => ageInDays('2026-11-22', '2026-02-30')).toThrow('not an ISO date: 2026-02-30');
  });
});

describe('evidence', () => {
  it('is stale once it is older than its limit, and not on the last day of it', () => {
    expect(isStale('2026-08-24', 90, '2026-11-22')).toBe(false);
    expect(isStale('2026-08-23', 90, '2026-11-22')).toBe(true);
  });

  it('never ages without a date', () => {
    expect(isStale(undefined, 90, '2026-11-22')).toBe(false);
  });

  it('never ages without a limit', () => {
    expect(isStale('1999-01-01', undefined, '2026-11-22')).toBe(false);
  });

  it('lasts for its day alone under a limit of 0 days', () => {
    expect(isStale('2026-11-22', 0, '2026-11-22')).toBe(false);
    expect(isStale('2026-11-21', 0, '2026-11-22')).toBe(true);
  });
});
