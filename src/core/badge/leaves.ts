import { isMap } from '../model/describe.js';
import type { Path } from '../model/problem.js';

/** A value in a file, with its path. */
export interface Leaf {
  readonly value: unknown;
  readonly path: Path;
}

/** The nodes of a graph by their ids. */
export type Nodes = ReadonlyMap<string, Leaf>;

interface Walk {
  readonly nodes: Nodes;
  /** Nodes that were entered by name, with what was left of the way; a second time would find the same. */
  readonly entered: Set<string>;
}

/** The values at the end of a way of keys; a list means each of its items, and a name the node that has it. */
export function valuesAt(from: Leaf, steps: readonly string[], nodes: Nodes): Generator<Leaf> {
  return walk(from, steps, { nodes, entered: new Set() });
}

function* walk({ value, path }: Leaf, steps: readonly string[], given: Walk): Generator<Leaf> {
  if (Array.isArray(value)) {
    for (const [index, each] of value.entries())
      yield* walk({ value: each, path: [...path, index] }, steps, given);
    return;
  }
  const [step, ...rest] = steps;
  if (step === undefined) {
    yield { value, path };
  } else if (isMap(value) && Object.hasOwn(value, step)) {
    yield* walk({ value: value[step], path: [...path, step] }, rest, given);
  } else {
    const node = namedNode(value, steps.length, given);
    if (node !== undefined) yield* walk(node, steps, given);
  }
}

function namedNode(value: unknown, left: number, { nodes, entered }: Walk): Leaf | undefined {
  const id = isMap(value) ? value['@id'] : value;
  const way = `${left} ${String(typeof id === 'string' ? id : '')}`;
  if (typeof id !== 'string' || entered.has(way)) return undefined;
  entered.add(way);
  return nodes.get(id);
}

/** The nodes of a graph that have an id, each the first of its id. */
export function nodesOf(graph: readonly unknown[], path: Path): Nodes {
  const nodes = new Map<string, Leaf>();
  for (const [index, value] of graph.entries()) {
    const id = isMap(value) ? value['@id'] : undefined;
    if (typeof id === 'string' && !nodes.has(id)) nodes.set(id, { value, path: [...path, index] });
  }
  return nodes;
}
