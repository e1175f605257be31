import { describe, expect, it } from 'vitest';
import { exampleText, run, worldWith } from '../../support/fake-ports.js';
import { SIXTY, SMALL_RUBRIC } from '../../support/small-rubric.js';

const OFFER = await exampleText('vendor-exam');
const DAY = ['--as-of', '2026-11-22'];

async function checklist(
  words: readonly string[],
  files: Readonly<Record<string, string>> = { 'a.yaml': OFFER },
) {
  const world = worldWith({ files });
  return { ...(await run(['checklist', ...words, ...DAY], world)), world };
}

describe('the checklist', () => {
  it('is by page, with the decisive page first and what is done last', async () => {
    const { code, stdout } = await checklist(['a.yaml']);
    expect(code).toBe(0);
    const pages = [...stdout.matchAll(/^ {2}\d+\. (.+?) {2,}/gm)].map(([, title]) => title);
    expect(pages[0]).toBe('Exam guide');
    expect(pages.at(-1)).toBe('Payment page');
    expect(stdout).toContain('(how-assessed)');
    expect(stdout).toContain('credcheck opened no web page');
  });

  it('is a list of items as JSON, each with its state', async () => {
    const { stdout } = await checklist(['a.yaml', '-f', 'json']);
    const { schemaVersion, candidate, checklist: items } = JSON.parse(stdout);
    expect([schemaVersion, candidate.name]).toEqual([1, 'Cloud Practitioner']);
    expect(items).toContainEqual(
      expect.objectContaining({ id: 'price-now', state: 'confirmed', freshUntil: '2026-12-15' }),
    );
  });

  it('is a page in every layout', async () => {
    for (const format of ['plain', 'markdown', 'html']) {
      const { code, stdout } = await checklist(['a.yaml', '-f', format]);
      expect([code, stdout.includes('Exam guide')]).toEqual([0, true]);
    }
  });
});

describe('the checklist by consequence', () => {
  it('is one list, what decides first and what is done last, each check with its page', async () => {
    const { code, stdout } = await checklist(['a.yaml', '--by', 'consequence', '-f', 'plain']);
    expect(code).toBe(0);
    const { stdout: json } = await checklist(['a.yaml', '-f', 'json']);
    const items: { id: string; state: string }[] = JSON.parse(json).checklist;
    const ids = [...stdout.matchAll(/\(([a-z-]+)\)/g)].map(([, id]) => id);
    const left = items.filter(({ state }) => state !== 'confirmed');
    const done = items.filter(({ state }) => state === 'confirmed');
    expect(ids.filter((id) => items.some((each) => each.id === id))).toEqual(
      [...left, ...done].map(({ id }) => id),
    );
    expect(stdout).not.toContain('Page 1');
    expect(stdout.match(/Exam guide/g)?.length).toBeGreaterThan(1);
  });

  it('is not by anything else, and not of what is due', async () => {
    const { code, stderr } = await checklist(['a.yaml', '--by', 'date']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('There is no order "date"; use one of page')]);
    expect((await checklist(['a.yaml', '--by', 'page', '--due'])).code).toBe(2);
  });
});

it('has one order as JSON and as a letter, and says so where another is asked for', async () => {
  for (const format of ['json', 'letter']) {
    const { code, stderr } = await checklist(['a.yaml', '--by', 'page', '-f', format]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`--by and -f ${format} cannot be combined`)]);
  }
});

describe('a letter', () => {
  it('asks the provider what no page has answered, numbered at the start of a line, and claims nothing', async () => {
    const { code, stdout } = await checklist(['a.yaml', '-f', 'letter']);
    expect(code).toBe(0);
    expect(stdout).toBe(`Dear Example Cloud,

I am thinking of taking Cloud Practitioner. One question is open for me. Could you answer it, or name the page that does?

1. May I publish what I make for it, and can the credential link to that?

Thank you for your time.
`);
    const two = OFFER.replace(/validity:(?:\n {4}.*)+/, 'validity: unknown').replace(
      'issuer: Example Cloud',
      '',
    );
    const letter = await checklist(['a.yaml', '-f', 'letter'], { 'a.yaml': two });
    expect(letter.stdout).toMatch(/^Hello,\n[\s\S]*\n1\. May I[\s\S]*\n2\. How long is it valid/);
  });

  it('asks nothing that a provider cannot know, and no more than a line for each', async () => {
    const files = {
      'a.yaml': 'candidate: {name: C}\nanswers: {form: platform-certificate, goal: toward-degree}\n',
    };
    const { stdout } = await checklist(['a.yaml', '-f', 'letter'], files);
    expect(stdout).toContain('\n2. What does it cost in full to earn it once');
    expect(stdout).not.toMatch(/my limit|my role|my date|postings|For what do I want/);
    for (const line of stdout.match(/^\d+\. .*$/gm) ?? []) expect(line.length).toBeLessThan(120);
  });

  it('has nothing to ask where all is answered, and hostile names stay on their line', async () => {
    const firm = OFFER.replace(/may-publish: unknown.*/, 'may-publish: yours');
    const { stdout } = await checklist(['a.yaml', '-f', 'letter'], { 'a.yaml': firm });
    expect(stdout).toBe('There is nothing to ask: every question that a page can answer has an answer.\n');
    const hostile = OFFER.replace('name: Cloud Practitioner', 'name: "x\\n1. \\e[31mPay"');
    const letter = await checklist(['a.yaml', '-f', 'letter'], { 'a.yaml': hostile });
    expect(letter.stdout.match(/^1\./gm)).toHaveLength(1);
    expect(letter.stdout).not.toContain('\u001b');
  });

  it('in the environment is passed over by commands that write none', async () => {
    const world = worldWith({ files: { 'a.yaml': OFFER }, environment: { format: 'letter' } });
    const { code, stdout } = await run(['evaluate', 'a.yaml', ...DAY], world);
    expect([code, stdout]).toEqual([0, expect.stringContaining('Cloud Practitioner')]);
  });
});

describe('a mark', () => {
  it('is saved with its source and its day, and every comment of the file stays', async () => {
    const { code, stdout, stderr, world } = await checklist([
      ...['a.yaml', '--tick', 'refund-terms,Regulator says', '--tick', 'work-is-yours'],
    ]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('There is no check "Regulator says"');
    expect(world.files.get('a.yaml')).toBe(OFFER);
    const ticked = await checklist([
      ...[
        'a.yaml',
        '--tick',
        'refund-terms',
        '--source',
        'https://example.org/terms',
        '--checked',
        '2026-11-20',
      ],
    ]);
    expect(ticked.code).toBe(0);
    const saved = ticked.world.files.get('a.yaml') ?? '';
    expect(saved).toMatch(
      /refund-terms:\n +state: confirmed\n +source: "?https:..example.org.terms"?\n +checked: "?2026-11-20/,
    );
    for (const comment of OFFER.match(/#.*$/gm) ?? []) expect(saved).toContain(comment);
    expect(ticked.stdout).toContain('[x] Refund rules');
  });

  it('that contradicts says what it did, and how to answer the question again', async () => {
    const { code, stderr } = await checklist(['a.yaml', '--contradict', 'how-assessed']);
    expect(code).toBe(0);
    expect(stderr).toContain('before: DO NOT PAY YET; UNDECIDED between PROMISING and STRONG.');
    expect(stderr).toContain('Now: DO NOT PAY YET; UNDECIDED between WEAK and STRONG.');
    expect(stderr).toContain('credcheck evaluate a.yaml --save a.yaml --ask hardest-task');
  });

  it('says so where a contradiction leaves the verdict, and what to type for a check without a question', async () => {
    const { code, stderr } = await checklist(['a.yaml', '--contradict', 'refund-terms']);
    expect(code).toBe(0);
    expect(stderr).toContain('as before: DO NOT PAY YET; UNDECIDED between PROMISING and STRONG.');
    expect(stderr).toContain('then: credcheck checklist a.yaml --reopen refund-terms');
  });

  it('says how to answer a question that has no answer yet', async () => {
    const { stderr } = await checklist(['a.yaml', '--contradict', 'work-is-yours']);
    expect(stderr).toContain('credcheck evaluate a.yaml --save a.yaml --ask may-publish');
  });

  it('takes words or a whole address as its source, as the prompt for one does', async () => {
    for (const source of ['http://', 'ftp://example.org', 'www.example.org/fees', 'https:/example.org']) {
      const { code, stderr, world } = await checklist([
        'a.yaml',
        '--tick',
        'refund-terms',
        '--source',
        source,
      ]);
      expect([code, stderr]).toEqual([2, expect.stringContaining('Expected the whole address for --source')]);
      expect(world.files.get('a.yaml')).toBe(OFFER);
    }
    const { code } = await checklist([
      'a.yaml',
      '--tick',
      'refund-terms',
      '--source',
      'a call with the office',
    ]);
    expect(code).toBe(0);
  });

  it('of a knock-out changes the headline', async () => {
    const firm = OFFER.replace(/may-publish: unknown.*/, 'may-publish: yours');
    const { stderr } = await checklist(['a.yaml', '--contradict', 'licence-not-needed'], { 'a.yaml': firm });
    expect(stderr).toMatch(/before: PAY .*Now: DO NOT PAY YET/);
  });

  it('of a knock-out says once, with a number, that one may apply', async () => {
    const rubric = SMALL_RUBRIC.replace(
      'nothing to earn.\n',
      'nothing to earn.\n    verify: [{id: something, open: the page, find: a credential, wrong-if: none}]\n',
    );
    const answers = SIXTY.replace('rubric: small\n', '').replace('course', 'exam\n  proctored: yes');
    const { stderr } = await checklist(['a.yaml', '-r', './r.yaml', '--contradict', 'something'], {
      ...{ 'a.yaml': answers, './r.yaml': rubric },
    });
    expect(stderr.replaceAll(/\s+/g, ' ')).toMatch(
      /Now: [A-Z ]+; GOOD, unless the one unchecked knock-out applies\./,
    );
  });

  it('is taken back by reopening', async () => {
    const { world } = await checklist(['a.yaml', '--reopen', 'price-now']);
    expect(world.files.get('a.yaml')).toMatch(/price-now:\n +state: open\n/);
  });

  it('needs a file, something to mark, and a day that is not in the future', async () => {
    const stdin = await run(['checklist', '-', '--tick', 'price-now'], worldWith({ stdin: OFFER }));
    expect([stdin.code, stdin.stderr]).toEqual([2, expect.stringContaining('standard input is none')]);
    const open = await checklist(['a.yaml', '--contradict', 'licence-not-needed']);
    expect(open.stderr.replaceAll(/\s+/g, ' ')).toContain('unless one of 5 unchecked knock-outs applies.');
    expect(open.stderr).toContain('before: DO NOT PAY YET');
    const alone = await checklist(['a.yaml', '--source', 'https://example.org']);
    expect([alone.code, alone.stderr]).toEqual([2, expect.stringContaining('nothing is marked')]);
    const both = await checklist(['a.yaml', '--tick', 'price-now', '--reopen', 'price-now']);
    expect([both.code, both.stderr]).toEqual([
      2,
      expect.stringContaining('--tick and --reopen cannot be combined'),
    ]);
    const later = await checklist(['a.yaml', '--tick', 'price-now', '--checked', '2026-11-23']);
    expect([later.code, later.stderr]).toEqual([2, expect.stringContaining('2026-11-23')]);
    const set = await checklist(['a.yaml', '--tick', 'price-now', '--set', 'form=digital-badge']);
    expect(set.code).toBe(2);
  });

  it('that cannot be saved leaves the list, and what was there', async () => {
    const world = worldWith({ files: { 'a.yaml': OFFER }, full: ['a.yaml'] });
    const { code, stdout } = await run(['checklist', 'a.yaml', '--tick', 'price-now', ...DAY], world);
    expect([code, world.files.get('a.yaml')]).toEqual([74, OFFER]);
    expect(stdout).toContain('Exam guide');
  });
});

it('no answers at all are exit 3', async () => {
  const { code, stderr } = await run(['checklist', '-'], worldWith({ stdin: '' }));
  expect([code, stderr]).toEqual([3, expect.stringContaining('there are no answers to list checks for')]);
});

it('a strict checklist counts as evaluate does: answers without the source that is required are unknown', async () => {
  const bare = OFFER.replace(/ {4}source: .*exam-guide"\n/g, '');
  const files = { 'a.yaml': bare };
  const words = ['a.yaml', '--strict-evidence', '-f', 'json'];
  const { stdout, stderr } = await checklist(words, files);
  const evaluated = await run(['evaluate', ...words, ...DAY], worldWith({ files }));
  const [list, result] = [JSON.parse(stdout), JSON.parse(evaluated.stdout)];
  expect(list.strictEvidence).toBe(true);
  expect(list.checklist).toEqual(result.checklist);
  expect(stderr).toContain('hardest-task');
  const lenient = await checklist(['a.yaml', '-f', 'json'], files);
  expect(JSON.parse(lenient.stdout).checklist).not.toEqual(list.checklist);
  const due = await checklist(
    ['a.yaml', '--due', '--strict-evidence', '--within', '2y', '-f', 'json'],
    files,
  );
  expect(JSON.parse(due.stdout).due.map(({ question }: { question?: string }) => question)).not.toContain(
    'hardest-task',
  );
});

it('marks nothing in silence: an empty name is refused, and the file is as it was', async () => {
  for (const option of ['--tick', '--contradict', '--reopen']) {
    const { code, stderr, world } = await checklist(['a.yaml', option, '']);
    expect(code).toBe(2);
    expect(stderr).toContain(
      `Expected some text for ${option}, found none; write for example ${option} price-now`,
    );
    expect(world.files.get('a.yaml')).toBe(OFFER);
  }
});

it('says of a day of --checked that has not come which option it is, and what to type', async () => {
  const words = ['a.yaml', '--tick', 'price-now', '--source', 'https://example.org', '--checked'];
  const { code, stderr } = await checklist([...words, '2030-01-01']);
  expect(code).toBe(2);
  expect(stderr).toContain(
    'Expected a day up to 2026-11-22 for --checked, found 2030-01-01; type the day on which the page was read, or move --as-of',
  );
  expect(stderr).not.toContain('--source');
});
