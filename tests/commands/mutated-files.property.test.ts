import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASSERTION, CREDENTIAL, disclosing, disclosingToken } from '../support/badges.js';
import { run, worldWith } from '../support/fake-ports.js';

/** A graph of CTDL whose nodes name one another. */
const CTDL = {
  '@graph': [
    {
      '@id': '_:c',
      '@type': 'ceterms:MicroCredential',
      'ceterms:name': { 'en-US': ['Welding'], es: 'Soldar' },
      'ceterms:ownedBy': ['_:o'],
      'ceterms:estimatedDuration': [{ 'ceterms:exactDuration': 'P10W' }],
      'ceterms:requires': [
        { 'ceterms:condition': ['Bend test'], 'ceterms:targetAssessment': ['_:a', { '@id': '_:a' }] },
      ],
    },
    { '@id': '_:o', '@type': 'ceterms:CredentialOrganization', 'ceterms:name': 'School' },
    { '@id': '_:a', 'ceterms:name': '_:c', 'ceterms:requires': '_:c' },
  ],
};
const ELM = {
  type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
  issuer: { legalName: { en: ['School'] }, homepage: { contentURL: 'https://www.example.org' } },
  validFrom: '2026-01-10T00:00:00Z',
  expirationDate: ['2027-01-10T00:00:00Z'],
  displayParameter: { title: { en: ['Welding'] } },
  credentialSubject: {
    fullName: { en: 'A B' },
    hasClaim: [
      {
        title: { en: 'Welding' },
        creditReceived: [{ point: '2' }],
        specifiedBy: { volumeOfLearning: 'PT50H', entryRequirement: { noteLiteral: { en: 'Level 1' } } },
      },
    ],
  },
};
const COURSES = {
  '@graph': [
    {
      '@type': 'EducationalOccupationalCredential',
      name: 'Badge',
      validFor: 'P3Y',
      recognizedBy: { name: 'S' },
    },
    {
      '@type': ['Course'],
      name: 'Course',
      offers: [{ price: '120', priceCurrency: 'EUR' }],
      hasCourseInstance: [{ courseMode: 'Online', courseWorkload: 'PT22H' }],
      timeRequired: { value: 3, unitCode: 'HUR' },
      dateModified: { '@value': '2026-01-01' },
    },
  ],
};

/** What no honest file has in that place. */
const STRANGE: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  ...[null, true, -0, 1e308, 2 ** 53, '', ' ', '\ud800', '\u0000\u202e', '__proto__', '_:c'],
  ...[
    'P99999Y',
    'PT0S',
    '0000-00-00',
    '9999-12-31T99:99Z',
    'https://a@b',
    'x'.repeat(5000),
    [],
    {},
    [[[[]]]],
  ],
  ...[{ '@id': '_:c' }, { en: 5 }, { '@value': {} }, Array.from({ length: 300 }, () => ({ '@id': '_:a' }))],
  JSON.parse('{"__proto__":{"name":"x"},"constructor":"y","toString":1}'),
  JSON.parse(`${'{"a":'.repeat(50)}1${'}'.repeat(50)}`),
);

type Edit = { readonly at: number; readonly how: 'replace' | 'remove' | 'repeat'; readonly by: unknown };

const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    how: fc.constantFrom<Edit['how'][]>('replace', 'remove', 'repeat'),
    by: STRANGE,
  }),
  { minLength: 1, maxLength: 4 },
);

/** A copy with one place after another replaced, removed, or made a list of itself. */
function mutated(value: unknown, changes: readonly Edit[]): unknown {
  return changes.reduce((now, { at, how, by: shared }) => {
    // A later change may be inside an earlier one.
    const by = structuredClone(shared);
    const places = placesIn(now);
    const [holder, key] = places[Math.floor(at * places.length)] ?? [];
    if (holder === undefined || key === undefined) return now;
    if (how === 'remove') delete holder[key];
    else holder[key] = how === 'repeat' ? [holder[key], holder[key], [by]] : by;
    return now;
  }, structuredClone(value));
}

type Holder = Record<string, unknown>;

function placesIn(value: unknown): readonly (readonly [Holder, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Holder;
  return Object.keys(holder).flatMap((key) => [[holder, key] as const, ...placesIn(holder[key])]);
}

/** What is said without a promise of the product is a bug: exit 70. */
async function expectReadOrRefused(words: readonly string[], name: string, text: string): Promise<void> {
  const world = worldWith({ files: { [name]: text } });
  const { code, stdout, stderr } = await run(words, world);
  expect([0, 2], `${stderr}\n${text}`).toContain(code);
  if (code === 0) expect(JSON.parse(stdout).kind).toBe('proposals');
  else expect(stderr).toContain('credcheck: exit 2: ');
}

const RUNS = { numRuns: 150 };

describe('a file is read or refused, whatever was done to its data', () => {
  it.each([
    ['Open Badges 2', ASSERTION],
    ['Open Badges 3', CREDENTIAL],
    ['CTDL', CTDL],
    ['the European Learning Model', ELM],
  ])('of a badge: %s', async (_, badge) => {
    await fc.assert(
      fc.asyncProperty(edits, fc.constantFrom('json', 'plain'), async (changes, format) => {
        const text = JSON.stringify(mutated(badge, changes)) ?? '';
        const words = ['badge', 'b.json', '-f', 'json'];
        await expectReadOrRefused(words, 'b.json', text);
        if (format === 'plain') {
          const world = worldWith({ files: { 'b.json': text } });
          expect([0, 2]).toContain((await run(['badge', 'b.json'], world)).code);
        }
      }),
      RUNS,
    );
  });

  it('of a token with disclosures', async () => {
    const [name, nameDigest] = disclosing('salt', 'name', 'Welding');
    const [item, itemDigest] = disclosing('salt', { targetName: 'Arc' });
    const payload = {
      ...CREDENTIAL,
      _sd_alg: 'sha-256',
      exp: 1_800_000_000,
      credentialSubject: { achievement: { _sd: [nameDigest], alignment: [{ '...': itemDigest }] } },
    };
    await fc.assert(
      fc.asyncProperty(edits, edits, fc.nat(4), async (changes, inside, cut) => {
        const [strange, digest] = disclosing(mutated(['s', 'alignment', [{ _sd: [itemDigest] }]], inside));
        const [nested] = disclosing('s', '_sd', [digest, nameDigest]);
        const behind = [name, item, strange, nested, name].slice(cut);
        const token = disclosingToken(mutated(payload, changes), ...behind);
        await expectReadOrRefused(['badge', 'b.txt', '-f', 'json'], 'b.txt', token);
      }),
      RUNS,
    );
  });

  it('of a course in a page', async () => {
    const rubrics = fc.constantFrom('micro-credential', 'eu-micro-credential');
    await fc.assert(
      fc.asyncProperty(edits, rubrics, async (changes, rubric) => {
        const data = JSON.stringify(mutated(COURSES, changes)).replaceAll('<', '\\u003c');
        const page = `<script type="application/ld+json">${data}</script><p>The exam is proctored.</p>`;
        await expectReadOrRefused(['read', 'a.html', '-f', 'json', '-r', rubric], 'a.html', page);
      }),
      RUNS,
    );
  });
});
