/** What a renderer may know about where its text goes. */
export interface RenderOptions {
  readonly columns: number;
  readonly colour: boolean;
  /** Whether box drawing and symbols may be used. */
  readonly unicode: boolean;
}
