import { isMap } from '../model/describe.js';

/** The rubric named in an answers file. */
export interface NamedRubric {
  readonly rubricId?: string;
  /** Its file. */
  readonly rubricPath?: string;
}

/** Reads which rubric plain answers name: by text, or by id and path. */
export function namedRubric(value: unknown): NamedRubric {
  const rubric = isMap(value) ? value.rubric : undefined;
  const { id, path } = isMap(rubric) ? rubric : { id: rubric, path: undefined };
  if (typeof id !== 'string') return typeof path === 'string' ? { rubricPath: path } : {};
  if (looksLikePath(id)) return { rubricPath: id };
  return { rubricId: id, ...(typeof path === 'string' && { rubricPath: path }) };
}

/** Whether a rubric is named by file rather than by id. */
export function looksLikePath(name: string): boolean {
  return name.includes('/') || ['.yaml', '.yml', '.json'].some((ending) => name.endsWith(ending));
}
