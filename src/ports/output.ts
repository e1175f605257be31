/** The outcome of a write: everything arrived, the reader closed the pipe, or the device rejected it. */
export type Written =
  | { readonly kind: 'written' | 'closed' }
  | { readonly kind: 'failed'; readonly reason: string };

/** One of the two streams, with what a renderer must know about it. */
export interface TextStream {
  readonly isTerminal: boolean;
  /** The width in columns for layout. */
  readonly columns: number;
  /** The height of the window in lines; undefined where there is none. */
  readonly rows?: number | undefined;
  readonly colour: boolean;
  /** Whether box drawing and symbols may be used. */
  readonly unicode: boolean;
  /** Whether web addresses may be links; not without it. */
  readonly links?: boolean;
  /** Resolves when all of it is written. */
  write(text: string): Promise<Written>;
}

/** The streams for results and for messages to the person. */
export interface Output {
  readonly stdout: TextStream;
  readonly stderr: TextStream;
}
