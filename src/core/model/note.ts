/** More answers than this with one address as their source are worth a second look. */
export const MOST_ANSWERS_ON_ONE_ADDRESS = 2;

/** A note for the reader about the answers; it never scores. */
export interface Note {
  readonly id:
    | 'missing'
    | 'undated'
    | 'no-source'
    | 'source-required'
    | 'shared-source'
    | 'stale'
    | 'contradicted'
    | 'parked'
    | 'issuer-claim'
    | 'hearsay'
    | 'guess'
    | 'excludes-nothing'
    | 'too-few'
    | 'not-applicable'
    | 'check-contradicted'
    | 'rubric-changed';
  readonly question?: string;
  readonly check?: string;
  /** The address, and how many answers have it as their source. */
  readonly source?: string;
  readonly answers?: number;
}
