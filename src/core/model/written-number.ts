/** A number whose text in a file is not the one that its value would have, such as 1.10, 0123 or 1e3. */
export class WrittenNumber {
  constructor(
    readonly text: string,
    readonly value: number,
  ) {}

  /** Where it is only passed on, it stays what the person wrote. */
  toJSON(): string {
    return this.text;
  }
}

/** The text of a scalar as its file has it; undefined for what is no scalar. */
export function scalarText(raw: unknown): string | undefined {
  if (raw instanceof WrittenNumber) return raw.text;
  return typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean'
    ? String(raw)
    : undefined;
}
