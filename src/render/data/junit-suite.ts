import { escapeForTerminal } from '../../terminal/escape.js';

/** What every JUnit file begins with. */
export const JUNIT_BEGIN = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="credcheck">\n';

/** What every JUnit file ends with. */
export const JUNIT_END = '</testsuites>\n';

/** One test case of a JUnit file. */
export interface Case {
  readonly name: string;
  readonly outcome?: {
    readonly tag: 'failure' | 'error' | 'skipped';
    readonly type?: string;
    readonly says: readonly string[];
  };
  readonly output?: string;
}

/** A suite of JUnit with its properties and cases. */
export function suite(
  name: string,
  facts: readonly (readonly [string, string | undefined])[],
  cases: readonly Case[],
): string {
  const count = (tag: string): number => cases.filter(({ outcome }) => outcome?.tag === tag).length;
  const properties = facts.flatMap(([key, value]) =>
    value === undefined ? [] : [`      <property${attributes({ name: key, value })}/>\n`],
  );
  const head = attributes({
    name,
    tests: `${cases.length}`,
    failures: `${count('failure')}`,
    errors: `${count('error')}`,
    skipped: `${count('skipped')}`,
  });
  const body = cases.map((each) => caseXml(each, name)).join('');
  return `  <testsuite${head}>\n    <properties>\n${properties.join('')}    </properties>\n${body}  </testsuite>\n`;
}

function caseXml({ name, outcome, output }: Case, classname: string): string {
  const inner = [
    ...(outcome === undefined ? [] : [outcomeXml(outcome)]),
    ...(output === undefined ? [] : [`      <system-out>${xmlText(output)}</system-out>\n`]),
  ];
  return `    <testcase${attributes({ name, classname })}>\n${inner.join('')}    </testcase>\n`;
}

function outcomeXml({ tag, type, says }: NonNullable<Case['outcome']>): string {
  const head = attributes({ message: says[0] ?? '', ...(type !== undefined && { type }) });
  return tag === 'skipped'
    ? `      <skipped${head}/>\n`
    : `      <${tag}${head}>${says.map(xmlText).join('\n')}</${tag}>\n`;
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlText(value)}"`)
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Outside text for an element or a quoted attribute; characters that XML 1.0 does not allow are shown by number. */
function xmlText(text: string): string {
  return escapeForTerminal(text).replace(/[<>&"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Gives each thing a unique name, by appending more details if necessary. */
export type DistinctNames = (name: string, ...more: readonly string[]) => string;

/** Names are equal if an XML reader cannot distinguish them. */
export function distinctNames(taken: readonly string[] = []): DistinctNames {
  const seen = new Set(taken.map(asRead));
  return (name, ...more) => {
    let found = name;
    // The last detail is repeated if necessary: a name may imitate one with details.
    for (let at = 0; seen.has(asRead(found)); at += 1) found += `, ${more[at] ?? more.at(-1)}`;
    seen.add(asRead(found));
    return found;
  };
}

function asRead(name: string): string {
  return xmlText(name).normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
