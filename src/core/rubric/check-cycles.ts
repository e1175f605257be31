import { type Problem, problem } from '../model/problem.js';
import { allQuestions, type Rubric } from '../model/rubric.js';
import { conditionLeaves, type PlacedQuestion, placedQuestions, repeatedIds } from './places.js';

/** A question or a criterion that conditions read, by a name that both kinds can share. */
type Node = string;
type Reads = ReadonlyMap<Node, readonly Node[]>;

interface Visit {
  readonly node: Node;
  next: number;
}

/** Finds questions whose being asked depends on themselves, possibly through other questions and criteria. */
export function checkCycles(rubric: Rubric): readonly Problem[] {
  const repeated = repeatedIds(allQuestions(rubric));
  const placed = placedQuestions(rubric).filter(({ question }) => !repeated.has(question.id));
  return findCycles(readsOf(rubric, placed)).flatMap((cycle) => {
    const members = new Set(cycle);
    const asked = placed.filter(({ question }) => members.has(question.id));
    return asked.slice(0, 1).map((first) => cycleFrom(first, cycle));
  });
}

function cycleFrom({ question, path }: PlacedQuestion, cycle: readonly Node[]): Problem {
  const start = cycle.indexOf(question.id);
  const round = [...cycle.slice(start), ...cycle.slice(0, start), question.id];
  return problem('rubric/cycle', { path: round }, { path: [...path, 'when'] });
}

/** What each question's `when` and each criterion's score depends on. */
export function readsOf(rubric: Rubric, placed: readonly PlacedQuestion[]): Reads {
  const repeated = repeatedIds(rubric.criteria);
  const criteria = rubric.criteria.filter(({ id }) => !repeated.has(id));
  return new Map<Node, readonly Node[]>([
    ...placed.map((each) => [each.question.id, readsOfWhen(each)] as const),
    ...criteria.map(({ id, questions }) => [criterionNode(id), questions.map((each) => each.id)] as const),
  ]);
}

function readsOfWhen({ question, path }: PlacedQuestion): readonly Node[] {
  const leaves = question.when === undefined ? [] : conditionLeaves({ condition: question.when, path });
  return leaves.map(({ condition }) =>
    condition.kind === 'answer' ? condition.question : criterionNode(condition.criterion),
  );
}

/** Ids contain no spaces, so no question can have the name of a criterion node. */
function criterionNode(id: string): Node {
  return `criterion ${id}`;
}

/** One cycle for each group: a cycle that touches one already found would only repeat it. */
function findCycles(reads: Reads): readonly (readonly Node[])[] {
  const done = new Set<Node>();
  const knotted = new Set<Node>();
  const cycles: (readonly Node[])[] = [];
  for (const start of reads.keys()) {
    for (const cycle of walk(start, reads, done)) {
      if (!cycle.some((node) => knotted.has(node))) {
        cycles.push(cycle);
      }
      for (const node of cycle) {
        knotted.add(node);
      }
    }
  }
  return cycles;
}

/** Depth first without recursion, since a chain of questions may be longer than the stack is deep. */
function* walk(start: Node, reads: Reads, done: Set<Node>): Generator<readonly Node[]> {
  const trail: Visit[] = done.has(start) ? [] : [{ node: start, next: 0 }];
  const depth = new Map<Node, number>([[start, 0]]);
  for (let visit = trail.at(-1); visit !== undefined; visit = trail.at(-1)) {
    const target = reads.get(visit.node)?.[visit.next];
    visit.next += 1;
    if (target === undefined) {
      done.add(visit.node);
      depth.delete(visit.node);
      trail.pop();
    } else if (depth.has(target)) {
      yield trail.slice(depth.get(target)).map(({ node }) => node);
    } else if (!done.has(target)) {
      depth.set(target, trail.length);
      trail.push({ node: target, next: 0 });
    }
  }
}
