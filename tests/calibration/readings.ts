import { readdirSync, readFileSync } from 'node:fs';

/** Answers by question id, in the form of an answers file. */
export type Answers = Readonly<Record<string, unknown>>;

/** What one reader answered: from the official pages alone, and from all that can be looked up. */
export interface Reading {
  readonly credential: string;
  readonly pages: Answers;
  readonly full: Answers;
}

interface ReadingsFile {
  readonly credential: string;
  readonly form: string;
  /** Whether the wording of the questions was made with this credential in view. */
  readonly design: boolean;
  readonly readers: readonly Omit<Reading, 'credential'>[];
}

const FOLDER = new URL('readings/', import.meta.url);

/** One file for each credential, with the answers of its readers; all names are invented. */
export const READINGS: readonly ReadingsFile[] = readdirSync(FOLDER)
  .sort()
  .map((file) => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')));

/** Every reading of every credential. */
export const ALL_READINGS: readonly Reading[] = READINGS.flatMap(({ credential, readers }) =>
  readers.map((reader) => ({ credential, ...reader })),
);
