/** What a renderer may know about the place its text goes to. */
export interface RenderOptions {
  readonly columns: number;
  readonly colour: boolean;
  /** Whether box drawing and symbols may be used. */
  readonly unicode: boolean;
}
