/** What a renderer may know about where its text goes. */
export interface RenderOptions {
  readonly columns: number;
  /** The lines of the window; undefined where there is none. */
  readonly rows?: number | undefined;
  readonly colour: boolean;
  /** Whether box drawing and symbols may be used. */
  readonly unicode: boolean;
  /** Whether web addresses may be links; not without it. */
  readonly links?: boolean | undefined;
}
