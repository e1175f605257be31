import { outputFile, writtenOver } from '../../cli/named-files.js';
import { type ProposalPlan, planProposals } from '../../cli/proposal-plan.js';
import { combined, failure, type Outcome, problem, problemsOf, success } from '../../core/model/problem.js';
import type { PostingSearch } from '../../core/postings/count-postings.js';
import { longestFirst, type SoughtName, soughtName } from '../../core/postings/find-names.js';
import { otherCredentials } from '../../core/postings/other-credentials.js';
import { suggestAliases } from '../../core/postings/suggest-aliases.js';
import { ANSWERS_CAP } from '../../formats/document/limits.js';
import { filesNamed } from '../../loading/files-named.js';
import type { Files } from '../../ports/files.js';
import type { Ports } from '../../ports/ports.js';
import { POSTINGS_WHY } from '../../words/en/commands/postings.js';
import { POSTING_WORDS } from '../../words/en/posting-words.js';
import type { PostingsFlags } from './options.js';

/** What `postings` is to do, checked as far as the command line alone allows. */
export interface PostingsPlan extends ProposalPlan {
  readonly files: readonly string[];
  readonly name: string;
  readonly search: PostingSearch;
}

/** Checks the flags, and finds the files that match patterns. */
export async function planPostings(
  words: readonly string[],
  flags: PostingsFlags,
  ports: Pick<Ports, 'environment' | 'files' | 'clock'>,
): Promise<Outcome<PostingsPlan>> {
  const plan = planProposals(flags, ports);
  const also = await readCredentialList(ports.files, flags.also);
  const search = searchFor(flags, also.ok ? also.value : []);
  const found = await Promise.all(words.map((word) => filesNamed(word, ports.files)));
  const files = found.flatMap((each) => (each.ok ? each.value : []));
  const inputs = [
    ...files.filter((path) => path !== '-').map((path) => ({ option: 'FILES', path })),
    ...(flags.also === undefined ? [] : [{ option: '--also', path: flags.also }]),
  ];
  const problems = [
    ...[plan, search, also, ...found].flatMap(problemsOf),
    ...writtenOver(outputFile(flags.output), inputs, ports.files),
  ];
  if (problems.length > 0 || !plan.ok || !search.ok) return failure(...problems);
  return success({ ...plan.value, files, name: (flags.name ?? '').trim(), search: search.value });
}

function searchFor(
  { name, alias = [], not = [], role }: PostingsFlags,
  also: readonly (readonly SoughtName[])[],
): Outcome<PostingSearch> {
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
    others: otherCredentials(also, [...names.value, ...aliases.value]),
    words: POSTING_WORDS,
  });
}

const LONGEST_NAME = 200;
/** Each is looked for in each posting. */
const MOST_NAMES = 1000;

/** Names that an option gives, as they are looked for. */
function namesOf(
  option: string,
  texts: readonly string[],
  where: { readonly file?: string; readonly line?: number } = {},
): Outcome<readonly SoughtName[]> {
  return combined(
    texts.map((found) => {
      const name = found.length > LONGEST_NAME ? undefined : soughtName(found);
      return name === undefined
        ? failure(problem('usage/posting-name', { option, found }, where))
        : success(name);
    }),
  );
}

/** Other credentials, one a line, with its aliases after a semicolon; a line that begins with `#` is a comment. */
async function readCredentialList(
  files: Pick<Files, 'readText'>,
  path: string | undefined,
): Promise<Outcome<readonly (readonly SoughtName[])[]>> {
  if (path === undefined) return success([]);
  const text = await files.readText(path, ANSWERS_CAP);
  if (!text.ok && text.problems.some(({ code }) => code !== 'input/empty')) return text;
  const lists = (text.ok ? text.value : '').split('\n').flatMap((line, at) => {
    const names = line.split(';').filter((each) => each.trim() !== '');
    if (names.length === 0 || line.trimStart().startsWith('#')) return [];
    return [namesOf('--also', names, { file: path, line: at + 1 })];
  });
  if (lists.length === 0) {
    return failure(problem('usage/posting-name', { option: '--also', found: '' }, { file: path }));
  }
  const found = lists.flatMap((names) => (names.ok ? names.value : [])).length;
  if (found > MOST_NAMES) {
    return failure(problem('usage/many-names', { name: path, found, limit: MOST_NAMES }));
  }
  return combined(lists);
}
