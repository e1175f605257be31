import { describe, expect, it } from 'vitest';
import { exampleText, run, worldWith } from '../../support/fake-ports.js';
import { SIXTY } from '../../support/small-rubric.js';

const OFFER = await exampleText('vendor-exam');
const OTHER = OFFER.replace('Cloud Practitioner', 'Data, Basics').replaceAll('2026-11-', '2026-09-');
const FILES = { 'a.yaml': OFFER, 'b.yaml': OTHER };

async function due(words: readonly string[], files: Readonly<Record<string, string>> = FILES) {
  return run(['checklist', ...words, '--due'], worldWith({ files }));
}

describe('what is due', () => {
  it('is nothing where all is fresh: exit 0', async () => {
    const { code, stdout } = await due(['a.yaml', '--as-of', '2026-11-22']);
    expect([code, stdout]).toEqual([0, expect.stringContaining('Nothing is due.')]);
  });

  it('is listed over many files with its page and its day, the oldest first: exit 1', async () => {
    const { code, stdout, stderr } = await due(['a.yaml', 'b.yaml', '--as-of', '2026-12-20', '-f', 'json']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/exit 1: \d+ facts to look up again; --due was given/);
    const list = JSON.parse(stdout);
    expect(list).toMatchObject({ schemaVersion: 1, asOf: '2026-12-20', within: 0 });
    const days: string[] = list.due.map(({ freshUntil }: { freshUntil: string }) => freshUntil);
    expect(days).toEqual([...days].sort());
    expect(list.due[0]).toMatchObject({
      file: 'b.yaml',
      candidate: { name: 'Data, Basics' },
      state: 'stale',
    });
    expect(list.due.map(({ check }: { check?: string }) => check)).toContain('price-now');
  });

  it('within some time is also what will be stale then', async () => {
    const soon = await due(['a.yaml', '--as-of', '2026-12-10', '--within', '1w']);
    expect([soon.code, soon.stdout]).toEqual([1, expect.stringMatching(/Full price[\s\S]*2026-12-15/)]);
    expect((await due(['a.yaml', '--as-of', '2026-12-10'])).code).toBe(0);
  });

  it('is everything that ages where the time reaches beyond the last day of the calendar', async () => {
    const ever = await due(['a.yaml', '--as-of', '2026-12-10', '--within', '9999y', '-f', 'json']);
    const late = await due(['a.yaml', '--as-of', '9999-12-31', '--within', '30d', '-f', 'json']);
    expect([ever.code, late.code]).toEqual([1, 1]);
    expect(JSON.parse(ever.stdout).due).toHaveLength(JSON.parse(late.stdout).due.length);
  });

  it('is a table, or a calendar with one entry for each page of a candidate', async () => {
    const csv = await due(['a.yaml', 'b.yaml', '--as-of', '2026-12-20', '-f', 'csv']);
    expect(csv.stdout).toMatch(/^"file","id","name",/);
    expect(csv.stdout).toContain('"Data, Basics"');
    const { stdout } = await due(['b.yaml', '--as-of', '2027-06-01', '-f', 'ics']);
    expect(stdout).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2.0\r\n/);
    expect(stdout.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const entries = stdout.match(/^SUMMARY:.*$/gm) ?? [];
    expect(new Set(entries).size).toBe(entries.length);
    expect(stdout).toContain('SUMMARY:Look again at Payment page: Data\\, Basics\r\n');
    for (const line of stdout.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const [first, ...others] = stdout.matchAll(/^UID:(.*)$/gm);
    expect(others.map(([, id]) => id)).not.toContain(first?.[1]);
  });

  it('is grouped by candidate, and below by the page to open', async () => {
    const { stdout } = await due(['a.yaml', 'b.yaml', '--as-of', '2026-12-20', '-f', 'markdown']);
    const headings = (stdout.match(/^#+ .*$/gm) ?? []).map((each) => each.replaceAll('\\', ''));
    expect(headings[1]).toBe('## Data, Basics, Example Cloud');
    expect(headings[2]).toMatch(/^### /);
    expect(headings).toContain('## Cloud Practitioner, Example Cloud');
    expect(stdout.indexOf('Cloud Practitioner')).toBeGreaterThan(stdout.indexOf('Data, Basics'));
  });

  it('is a calendar without an entry where nothing is due, and standard error says so', async () => {
    const { code, stdout, stderr } = await due(['a.yaml', '--as-of', '2026-11-22', '-f', 'ics']);
    expect([code, stdout.includes('VEVENT')]).toEqual([0, false]);
    expect(stderr).toBe('credcheck: nothing is due, so the calendar has no entry\n');
  });

  it('is an annotation for each page of a candidate, at most ten, and a page in the summary of the step', async () => {
    const world = worldWith({ files: FILES, environment: { stepSummary: 'summary.md' } });
    const words = ['checklist', 'a.yaml', '--due', '--within', '1w', '--as-of', '2026-12-10', '-f', 'github'];
    const { code, stdout } = await run(words, world);
    expect(code).toBe(1);
    expect(stdout).toBe(
      '::warning file=a.yaml,title=Look again at Payment page%3A Cloud Practitioner::' +
        '2 facts, fresh until 2026-12-15: What will earning it cost, in percent of your limit? (cost-to-earn); ' +
        'Full price of the plan that includes the credential (price-now); ' +
        'credcheck checklist a.yaml --tick price-now --source URL; ' +
        'credcheck evaluate a.yaml --save a.yaml --ask cost-to-earn\n2 facts of 1 candidate to look up again\n',
    );
    expect(world.files.get('summary.md')).toContain('## Cloud Practitioner, Example Cloud');
  });

  it('says what cannot be read, and lists the others all the same: exit 2', async () => {
    const { code, stdout, stderr } = await due(['none.yaml', 'b.yaml', '--as-of', '2026-12-20']);
    expect([code, stdout]).toEqual([2, expect.stringContaining('Payment page')]);
    expect(stderr).toContain('There is no file "none.yaml"');
    const broken = OFFER.replace('form: vendor-certification', 'form: none').replace('goal:', 'gaol:');
    const two = await due(['c.yaml', 'b.yaml', '--as-of', '2026-12-20'], { ...FILES, 'c.yaml': broken });
    expect([two.code, two.stdout]).toEqual([2, expect.stringContaining('Payment page')]);
    const none = await due(['none.yaml', '--as-of', '2026-12-20']);
    expect([none.code, none.stdout]).toEqual([2, '']);
    const empty = await run(['checklist', '-', '--due'], worldWith({ stdin: '' }));
    expect(empty.code).toBe(2);
  });

  it.each([
    [['--within', '30'], 'such as 30d'],
    [['--tick', 'price-now'], 'the other lists what to check again'],
    [['-o', 'a.yaml'], 'a.yaml'],
  ])('refuses %j', async (words, why) => {
    const { code, stderr } = await due(['a.yaml', ...words]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(why)]);
  });

  it('is what several files, and --within, need', async () => {
    const two = await run(['checklist', 'a.yaml', 'b.yaml'], worldWith({ files: FILES }));
    expect([two.code, two.stderr]).toEqual([2, expect.stringContaining('with --due it looks at many')]);
    const within = await run(['checklist', 'a.yaml', '--within', '1d'], worldWith({ files: FILES }));
    expect(within.code).toBe(2);
  });

  it.each([
    ['-f', 'ics'],
    ['-f', 'csv'],
    ['-o', 'due.ics'],
  ])('is what a format needs that no other checklist has: %s %s', async (...words) => {
    const { code, stderr } = await run(['checklist', 'a.yaml', ...words], worldWith({ files: FILES }));
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^credcheck: -f (?:ics|csv) needs --due: only the list of --due has this format\n/,
    );
  });

  it.each([
    ['github', '-o', '-'],
    ['csv', '-o', 'list'],
    ['ics', '--as-of', '2026-11-22'],
  ] as const)('is no other checklist: %s from the environment is passed over', async (format, ...words) => {
    const world = worldWith({ files: FILES, environment: { format } });
    const { code, stderr } = await run(['checklist', 'a.yaml', ...words], world);
    expect([code, stderr]).toEqual([0, expect.stringContaining(`CREDCHECK_FORMAT is ${format}, which`)]);
  });
});

describe('what is due in a list of candidates', () => {
  const HEADER = 'id,name,issuer,postings-share,postings-share.checked,Fee';
  const TABLE = [
    HEADER,
    ...Array.from({ length: 60 }, (_, at) => {
      const month = String(1 + (at % 11)).padStart(2, '0');
      return `o${at + 1},Offer ${at + 1},Example,${at},2026-${month}-15,1`;
    }),
  ].join('\n');
  const WORDS = ['offers.csv', '--as-of', '2026-11-22', '--skip-columns', 'Fee'];

  it('is found in sixty rows of a table, and named by record and line', async () => {
    const { code, stdout } = await due([...WORDS, '-f', 'json'], { 'offers.csv': TABLE });
    const { due: items } = JSON.parse(stdout);
    expect([code, items.length]).toEqual([1, 30]);
    expect(items[0]).toMatchObject({ candidate: { id: 'o1' }, record: 1, line: 2, freshUntil: '2026-07-14' });
  });

  it('names the file and the line where it is to be changed by hand', async () => {
    const csv = await due([...WORDS, '-f', 'csv'], { 'offers.csv': TABLE });
    expect(csv.stdout.split(/\r?\n/)[1]).toMatch(/^"offers.csv","o1","Offer 1",.*,"1",""$/);
    const { stdout } = await due(WORDS, { 'offers.csv': TABLE });
    expect(stdout).toContain('\n  offers.csv:2\n');
  });

  it('is annotated at its line, ten at most', async () => {
    const table = TABLE.split('\n').slice(0, 24).join('\n');
    const { stdout } = await due([...WORDS, '-f', 'github'], { 'offers.csv': table });
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(11);
    expect(lines[0]).toMatch(/^::error file=offers.csv,line=2,title=/);
    expect(lines.at(-1)).toBe('11 facts of 11 candidates to look up again');
  });

  it('is read from JSON lines, a JSON list, standard input and a pattern alike', async () => {
    const one = '{"candidate":{"name":"A"},"answers":{"postings-share":{"value":5,"checked":"2026-01-15"}}}';
    const files = { 'x/a.ndjson': `${one}\n${one.replace('"A"', '"B"')}\n`, 'x/b.json': `[${one}]` };
    const words = ['--as-of', '2026-11-22', '-f', 'csv'];
    const found = await due(['x/*', ...words], files);
    expect(found.stdout.match(/postings-share/g)).toHaveLength(3);
    const input = await run(['checklist', '-', '--due', ...words], worldWith({ stdin: files['x/a.ndjson'] }));
    expect(input.stdout.match(/postings-share/g)).toHaveLength(2);
    const none = await due(['none*.csv', ...words]);
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('No file matches "none*.csv"')]);
  });

  it('is told by the rubric that a record names', async () => {
    const other = JSON.stringify({
      rubric: 'traditional-certificate',
      candidate: { name: 'A' },
      answers: { 'postings-share': { value: 5, checked: '2026-01-15' } },
    });
    const words = ['checklist', '-', '--due', '--as-of', '2026-11-22', '-f', 'json'];
    const { code, stdout, stderr } = await run(words, worldWith({ stdin: other }));
    expect([code, stderr]).toEqual([1, expect.not.stringContaining('error')]);
    expect(JSON.parse(stdout).due).toHaveLength(1);
    const unknown = await run(
      words,
      worldWith({ stdin: other.replace('traditional-certificate', 'nothing') }),
    );
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('nothing')]);
  });

  it('leaves out what is refused, says so, and lists the others: exit 2', async () => {
    const table = `${HEADER}\no1,Bad,Example,many,2026-01-15,\no2,Good,Example,5,2026-01-15,`;
    const { code, stdout, stderr } = await due(WORDS, { 'offers.csv': table });
    expect([code, stdout]).toEqual([2, expect.stringContaining('Good')]);
    expect(stderr).toContain('many');
    expect(stdout).not.toContain('Bad');
  });
});

describe('each thing that is due', () => {
  const DAY = ['--as-of', '2027-01-10'];
  const TICK = 'credcheck checklist a.yaml --tick price-now --source URL';
  const ASK = 'credcheck evaluate a.yaml --save a.yaml --ask cost-to-earn';

  it.each(['pretty', 'plain', 'markdown', 'html'])('has its id and what to type in %s', async (format) => {
    const { stdout } = await due(['a.yaml', ...DAY, '-f', format]);
    for (const said of ['price-now)', 'cost-to-earn)', TICK, ASK]) {
      expect(stdout.replaceAll('\\', '')).toContain(said);
    }
  });

  it('has the same in data, in a calendar and in annotations', async () => {
    const json = await due(['a.yaml', ...DAY, '-f', 'json']);
    const commands = JSON.parse(json.stdout).due.map(({ command }: { command: string }) => command);
    expect(commands).toEqual(expect.arrayContaining([TICK, ASK]));
    const csv = await due(['a.yaml', ...DAY, '-f', 'csv']);
    expect(csv.stdout).toContain(`"${TICK}"`);
    const { stdout: ics } = await due(['a.yaml', ...DAY, '-f', 'ics']);
    const entry = ics.replaceAll('\r\n ', '');
    expect(entry).toContain(`(price-now)\\n${TICK}\\n${ASK}\r\n`);
    const { stdout: github } = await due(['a.yaml', ...DAY, '-f', 'github']);
    expect(github).toContain(`; ${TICK}; ${ASK}`);
  });

  it('in a table has none, since a mark is saved in a file about one candidate', async () => {
    const { stdout } = await due(['a.yaml', 'b.csv', ...DAY, '-f', 'json'], {
      'a.yaml': OFFER,
      'b.csv': 'id,name,cost-to-earn,cost-to-earn.checked\nx,X,98,2026-09-01\n',
    });
    const [first] = JSON.parse(stdout).due;
    expect([first.file, first.command]).toEqual(['b.csv', undefined]);
  });
});

describe('what is due is a gate', () => {
  it.each([
    ['a list of none', 'none.json', '[]'],
    ['a table of a header alone', 'none.csv', 'name,form\n'],
  ])('over %s has no record to check, and says so', async (_, name, text) => {
    const { code, stdout, stderr } = await due([name], { [name]: text });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('exit 2: there was no record to hold against --due; check the input\n');
  });

  it('so that a rubric other than the default is named, with --quiet too', async () => {
    const files = { 'sixty.yaml': SIXTY, 'a.yaml': OFFER };
    const { stderr } = await due(['sixty.yaml', 'a.yaml', '--quiet'], files);
    expect(stderr.match(/the rubric is .*/g)).toEqual([expect.stringContaining('small')]);
  });
});
