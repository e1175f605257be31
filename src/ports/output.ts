/** What became of a write: all of it arrived, the reader left, or the device refused it. */
export type Written =
  | { readonly kind: 'written' | 'closed' }
  | { readonly kind: 'failed'; readonly reason: string };

/** One of the two streams, with what a renderer must know about it. */
export interface TextStream {
  readonly isTerminal: boolean;
  /** Columns to lay text out in. */
  readonly columns: number;
  readonly colour: boolean;
  /** Whether box drawing and symbols may be used. */
  readonly unicode: boolean;
  /** Resolves when all of it is written. */
  write(text: string): Promise<Written>;
}

/** Where results and words to the person go. */
export interface Output {
  readonly stdout: TextStream;
  readonly stderr: TextStream;
}
