import { chosenFormat } from '../../cli/chosen-format.js';
import { writtenOver } from '../../cli/named-files.js';
import { readDay } from '../../cli/read-options.js';
import { readEvidence } from '../../core/answers/read-evidence.js';
import type { Evidence } from '../../core/model/evidence.js';
import {
  combined,
  failure,
  type Outcome,
  type Problem,
  problem,
  problemsOf,
  success,
} from '../../core/model/problem.js';
import type { PostingSearch } from '../../core/postings/count-postings.js';
import { longestFirst, type SoughtName, soughtName } from '../../core/postings/find-names.js';
import { suggestAliases } from '../../core/postings/suggest-aliases.js';
import { filesNamed } from '../../loading/files-named.js';
import type { Ports } from '../../ports/ports.js';
import { PROPOSAL_FORMATS, type ProposalFormat } from '../../render/renderers.js';
import { POSTINGS_WHY } from '../../words/en/commands/postings.js';
import { POSTING_WORDS } from '../../words/en/posting-words.js';
import type { PostingsFlags } from './options.js';

/** What `postings` is to do, checked as far as the command line alone allows. */
export interface PostingsPlan {
  readonly files: readonly string[];
  readonly format: ProposalFormat;
  readonly asOf: string;
  readonly name: string;
  readonly search: PostingSearch;
  readonly evidence: Pick<Evidence, 'source' | 'checked'>;
}

/** Checks the flags, and finds the files that match patterns. */
export async function planPostings(
  words: readonly string[],
  flags: PostingsFlags,
  { environment, files, clock }: Pick<Ports, 'environment' | 'files' | 'clock'>,
): Promise<Outcome<PostingsPlan>> {
  const { output } = flags;
  const format = chosenFormat(
    { flag: flags.format, output, around: environment.format },
    PROPOSAL_FORMATS,
    output === undefined || output === '-' ? 'pretty' : 'yaml',
  );
  const asOf = readDay(flags.asOf ?? clock.today());
  const evidence = asOf.ok
    ? readEvidence('--source', { source: flags.source, checked: flags.checked }, asOf.value)
    : success({});
  const search = searchFor(flags);
  const found = await Promise.all(words.map((word) => filesNamed(word, files)));
  const paths = found.flatMap((each) => (each.ok ? each.value : []));
  const problems = [
    ...[format, asOf, evidence, search, ...found].flatMap(problemsOf),
    ...overwritten(paths, output, files),
  ];
  if (problems.length > 0 || !format.ok || !asOf.ok || !evidence.ok || !search.ok)
    return failure(...problems);
  return success({
    files: paths,
    format: format.value,
    asOf: asOf.value,
    name: (flags.name ?? '').trim(),
    search: search.value,
    evidence: evidence.value,
  });
}

function searchFor({ name, alias = [], not = [], role }: PostingsFlags): Outcome<PostingSearch> {
  if (name === undefined) {
    return failure(
      problem('usage/needs', { option: 'credcheck postings', needs: '--name', why: POSTINGS_WHY.name }),
    );
  }
  const names = namesOf('--name', [name]);
  const aliases = namesOf('--alias', alias);
  const others = namesOf('--not', not);
  const roles = namesOf('--role', role === undefined ? [] : [role]);
  const problems = [names, aliases, others, roles].flatMap(problemsOf);
  if (!names.ok || !aliases.ok || !others.ok || !roles.ok) return failure(...problems);
  const [wantedRole] = roles.value;
  return success({
    names: longestFirst([...names.value, ...aliases.value]),
    not: others.value,
    ...(wantedRole !== undefined && { role: wantedRole }),
    suggested: suggestAliases(name, alias).flatMap((each) => soughtName(each) ?? []),
    words: POSTING_WORDS,
  });
}

const LONGEST_NAME = 200;

function namesOf(option: string, texts: readonly string[]): Outcome<readonly SoughtName[]> {
  return combined(
    texts.map((found) => {
      const name = found.length > LONGEST_NAME ? undefined : soughtName(found);
      return name === undefined ? failure(problem('usage/posting-name', { option, found })) : success(name);
    }),
  );
}

function overwritten(
  paths: readonly string[],
  output: string | undefined,
  files: Pick<Ports['files'], 'resolve'>,
): readonly Problem[] {
  if (output === undefined || output === '-') return [];
  const inputs = paths.filter((path) => path !== '-').map((path) => ({ option: 'FILES', path }));
  return writtenOver([{ option: '--output', path: output }], inputs, files);
}
