export function pseudo(code: string): string;
export function accented(literal: string): string;
