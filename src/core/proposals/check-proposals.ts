import { versionProblems } from '../answers/check-answers.js';
import { below, unknownKeys } from '../answers/map-problems.js';
import { candidateText } from '../answers/read-candidate.js';
import { readEvidence } from '../answers/read-evidence.js';
import type { Candidate } from '../model/answer.js';
import { describe, isMap, isPresent } from '../model/describe.js';
import type { Expectation } from '../model/expectation.js';
import {
  combined,
  failure,
  type Outcome,
  type Path,
  type Problem,
  problem,
  problemsOf,
  success,
} from '../model/problem.js';
import {
  MARKS,
  type NothingFound,
  type Proposal,
  type Proposals,
  type QuoteMark,
} from '../model/proposals.js';

type Raw = Readonly<Record<string, unknown>>;

const FILE_KEYS = ['credcheck', 'kind', 'candidate', 'proposals', 'nothing-found', 'counted', 'badge'];
const CANDIDATE_KEYS = ['id', 'name', 'issuer', 'url'] as const;
const PROPOSAL_KEYS = [
  ...[
    'question',
    'check',
    'quote',
    'place',
    'heading',
    'marks',
    'source',
    'sha256',
    'checked',
    'basis',
    'value',
  ],
];
const NOTHING_KEYS = ['question', 'words', 'read'];
const SHA256 = /^[0-9a-f]{64}$/;

/** Checks the plain value of a proposals file, whatever the rubric; no date may be later than `asOf` (ISO date). */
export function checkProposals(raw: unknown, asOf: string): Outcome<Proposals> {
  if (!isMap(raw)) return failure(mistyped({ id: 'proposals-file' }, raw, []));
  if (raw.kind !== 'proposals') return failure(mistyped({ id: 'proposals-file' }, raw.kind, ['kind']));
  const candidate = readAbout(raw.candidate ?? {});
  const proposals = readList(raw.proposals, 'proposals', (each) => readProposal(each, asOf));
  const nothingFound = readList(raw['nothing-found'], 'nothing-found', readNothingFound);
  const own = Object.fromEntries(Object.entries(raw).filter(([key]) => !/^x-./.test(key)));
  const problems = [
    ...unknownKeys(own, FILE_KEYS),
    ...versionProblems(raw.credcheck),
    ...[candidate, proposals, nothingFound].flatMap(problemsOf),
  ];
  if (problems.length > 0 || !candidate.ok || !proposals.ok || !nothingFound.ok) return failure(...problems);
  return success({
    candidate: candidate.value,
    proposals: proposals.value,
    nothingFound: nothingFound.value,
  });
}

function mistyped(expected: Expectation, found: unknown, path: Path): Problem {
  return problem('schema/type', { expected, found: describe(found) }, { path });
}

function readList<T>(raw: unknown, key: string, read: (entry: Raw) => Outcome<T>): Outcome<readonly T[]> {
  if (!isPresent(raw)) return success([]);
  if (!Array.isArray(raw)) return failure(mistyped({ id: 'list' }, raw, [key]));
  return combined(
    raw.map((entry: unknown, at) => {
      const outcome = isMap(entry) ? read(entry) : failure(mistyped({ id: 'map' }, entry, []));
      return outcome.ok ? outcome : failure(...outcome.problems.map((each) => below([key, at], each)));
    }),
  );
}

/** Unlike in answers, a file may not say whom it is about. */
function readAbout(raw: unknown): Outcome<Partial<Candidate>> {
  if (!isMap(raw)) return failure(mistyped({ id: 'map' }, raw, ['candidate']));
  const texts = CANDIDATE_KEYS.filter((key) => isPresent(raw[key])).map((key) => {
    const text = candidateText(raw[key]);
    return text === undefined
      ? failure(mistyped({ id: 'some-text' }, raw[key], [key]))
      : success([key, text]);
  });
  const read = combined(texts);
  const problems = [...unknownKeys(raw, CANDIDATE_KEYS), ...problemsOf(read)];
  if (problems.length > 0 || !read.ok) return failure(...problems.map((each) => below(['candidate'], each)));
  return success(Object.fromEntries(read.value));
}

function readProposal(raw: Raw, asOf: string): Outcome<Proposal> {
  const about = readSubject(raw);
  const id = about.ok ? about.value.id : '';
  const evidence = readEvidence(id, raw, asOf);
  const place = readText(raw, 'place');
  const heading = readText(raw, 'heading');
  const marks = readMarks(raw.marks);
  const sha256 = readText(raw, 'sha256');
  const hasContent = isPresent(raw.quote) || isPresent(raw.value);
  const problems = [
    ...unknownKeys(raw, PROPOSAL_KEYS),
    ...[about, evidence, place, heading, marks, sha256].flatMap(problemsOf),
    ...(hasContent ? [] : [mistyped({ id: 'quote-or-value' }, undefined, [])]),
  ];
  if (sha256.ok && sha256.value !== undefined && !SHA256.test(sha256.value)) {
    problems.push(mistyped({ id: 'sha256' }, raw.sha256, ['sha256']));
  }
  if (problems.length > 0 || !about.ok || !evidence.ok || !place.ok || !sha256.ok || !heading.ok || !marks.ok)
    return failure(...problems);
  return success({
    about: about.value,
    evidence: evidence.value,
    ...(place.value !== undefined && { place: place.value }),
    ...(heading.value !== undefined && { heading: heading.value }),
    ...(marks.value.length > 0 && { marks: marks.value }),
    ...(sha256.value !== undefined && { sha256: sha256.value }),
    ...(isPresent(raw.value) && { value: raw.value }),
  });
}

function readMarks(raw: unknown): Outcome<readonly QuoteMark[]> {
  if (!isPresent(raw)) return success([]);
  if (!Array.isArray(raw)) return failure(mistyped({ id: 'list' }, raw, ['marks']));
  const known = raw.flatMap((each) => MARKS.find((mark) => mark === each) ?? []);
  if (known.length === raw.length) return success(known);
  return failure(mistyped({ id: 'one-of', words: MARKS }, raw, ['marks']));
}

function readSubject(raw: Raw): Outcome<Proposal['about']> {
  const named = (['question', 'check'] as const).filter((kind) => isPresent(raw[kind]));
  const [kind] = named;
  if (kind === undefined || named.length > 1) {
    const found = kind === undefined ? undefined : raw;
    return failure(mistyped({ id: 'question-or-check' }, found, []));
  }
  const id = requiredText(raw, kind);
  return id.ok ? success({ kind, id: id.value }) : id;
}

function requiredText(raw: Raw, key: string): Outcome<string> {
  if (!isPresent(raw[key])) return failure(problem('schema/missing-key', { key }));
  const found = raw[key];
  if (typeof found === 'string' && found.trim() !== '') return success(found);
  return failure(mistyped({ id: 'some-text' }, found, [key]));
}

function readText(raw: Raw, key: string): Outcome<string | undefined> {
  return isPresent(raw[key]) ? requiredText(raw, key) : success(undefined);
}

function readNothingFound(raw: Raw): Outcome<NothingFound> {
  const question = requiredText(raw, 'question');
  const read = readText(raw, 'read');
  const words: unknown = raw.words ?? [];
  const areWords = Array.isArray(words) && words.every((word) => typeof word === 'string');
  const problems = [
    ...unknownKeys(raw, NOTHING_KEYS),
    ...[question, read].flatMap(problemsOf),
    ...(areWords ? [] : [mistyped({ id: 'list-of-words' }, words, ['words'])]),
  ];
  if (problems.length > 0 || !question.ok || !read.ok || !areWords) return failure(...problems);
  return success({ question: question.value, words, read: read.value ?? '' });
}
