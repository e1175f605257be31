import { MAN_PAGE } from '../words/en/man-page.js';

/** What a man page is made of. */
export interface ManPageParts {
  readonly version: string;
  /** What the program says of itself. */
  readonly program: string;
  /** The help on each command, by its words. */
  readonly commands: readonly (readonly [name: string, help: string])[];
  readonly topics: readonly (readonly [name: string, text: string])[];
}

/** The man page in roff: the help of the program, of every command and on every topic, as they are printed. */
export function manPage({ version, program, commands, topics }: ManPageParts): string {
  const { manual, name, synopsis, description, topic, seeAlso } = MAN_PAGE;
  return [
    `.TH CREDCHECK 1 "" "credcheck ${version}" "${manual}"`,
    `.SH ${name[0]}`,
    `${name[1]} \\- ${escaped(name[2])}`,
    `.SH ${synopsis[0]}`,
    `.B ${synopsis[1]}`,
    `\\fI${synopsis[2]}\\fR [\\fI${synopsis[3]}\\fR ...]`,
    ...verbatim(description, program),
    ...commands.flatMap(([each, help]) => verbatim(each.toUpperCase(), help)),
    ...topics.flatMap(([each, text]) => verbatim(topic(each), withoutHeading(text))),
    `.SH ${seeAlso[0]}`,
    escaped(seeAlso[1]),
    '',
  ].join('\n');
}

/** Text whose line breaks and columns stay. */
function verbatim(heading: string, text: string): readonly string[] {
  return [`.SH ${escaped(heading)}`, '.nf', '.in 0', ...text.trim().split('\n').map(escaped), '.in', '.fi'];
}

/** A topic begins with its name, which is the heading here. */
function withoutHeading(text: string): string {
  return text.replace(/^[^\n]+\n\n/, '');
}

/** What roff would take for its own: backslashes, dashes that are to be typed, and a sign at the beginning of a line. */
function escaped(line: string): string {
  return line
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/, '\\&')
    .replaceAll(
      /[^\0-\x7f]/gu,
      (sign) => `\\[u${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
    );
}
