/** A number whose text in a file differs from how its value would be written, such as 1.10, 0123 or 1e3. */
export class WrittenNumber {
  constructor(
    readonly text: string,
    readonly value: number,
  ) {}

  /** Passed on unchanged, it keeps the text that the person wrote. */
  toJSON(): string {
    return this.text;
  }
}

/** The text of a scalar as in its file; undefined if it is no scalar. */
export function scalarText(raw: unknown): string | undefined {
  if (raw instanceof WrittenNumber) return raw.text;
  return typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean'
    ? String(raw)
    : undefined;
}
