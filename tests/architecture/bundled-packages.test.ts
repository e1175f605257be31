import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/checkout-copy.js';
import { generatedFile } from '../support/generated.js';

interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

const WHOLE_TEXTS: Readonly<Record<string, RegExp>> = {
  'Apache-2.0': /TERMS AND CONDITIONS FOR USE[\s\S]*END OF TERMS AND CONDITIONS/,
  'BSD-2-Clause': /Redistribution and use in source and binary forms[\s\S]*POSSIBILITY OF SUCH DAMAGE/,
  ISC: /Permission to use, copy, modify,[\s\S]*PROVIDED "AS IS"/,
  MIT: /Permission is hereby granted, free of charge,[\s\S]*PROVIDED ["']AS IS["']/,
};
const bundled: readonly Bundled[] = JSON.parse(read('dist/bundled-packages.json'));

/** `UPDATE_DOCS=1 npx vitest run tests/architecture/bundled-packages.test.ts` writes it anew. */
test('docs/bundled-packages.md lists each package in the bundle, with the version that is in it', () => {
  const { found, expected } = generatedFile('docs/bundled-packages.md', page());
  expect(found).toBe(expected);
});

test('the bundle holds no package that package-lock.json does not have in that version', () => {
  const lock = Object.entries<Partial<Bundled>>(JSON.parse(read('package-lock.json')).packages);
  const locked = lock.map(([path, { version }]) => `${path.split('node_modules/').at(-1)} ${version}`);
  expect(bundled.map(({ name }) => name)).toContain('yaml');
  expect(bundled.filter(({ name, version }) => !locked.includes(`${name} ${version}`))).toEqual([]);
});

describe('dist/THIRD-PARTY-LICENCES.txt', () => {
  const texts = read('dist/THIRD-PARTY-LICENCES.txt').split(/^(.+)\n-{40}\n/m);

  test.each(bundled)('has the whole licence of $name, and whose it is', ({ name, version, licence }) => {
    const text = texts[texts.indexOf(`${name} ${version}`) + 1] ?? '';
    expect(text).toMatch(WHOLE_TEXTS[licence] ?? /^(?!)/);
    expect(text).toMatch(/^ *(?:Copyright .*\p{Lu}|By \p{Lu})/mu);
  });

  test('has the notices that stand in the code of a package and not in its licence', () => {
    expect(texts[texts.findIndex((text) => text.startsWith('@humanwhocodes/momoa ')) + 1]).toMatch(
      /^By Nicholas C\. Zakas\n[\s\S]*Copyright \(c\) 2012-2018 Aseem Kishore, and others\.\n[\s\S]*"AS IS"/,
    );
  });
});

function page(): string {
  const rows = bundled.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |\n`);
  return `# Packages in the bundle

The build copies code of these packages into \`dist/\`, and so into what people install. For npm they are development
dependencies: \`npm audit --omit=dev\` passes them over. \`npm audit\` sees them; what it finds in one of these in this version
reaches everybody who runs credcheck. The build writes the same list to \`dist/bundled-packages.json\`.

| Package | Version | Licence |
| --- | --- | --- |
${rows.join('')}`;
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
