import { Composer, type CST, type Document, isSeq, type YAMLError } from 'yaml';
import { type Outcome, success } from '../../core/model/problem.js';
import { YAML_FOUND, YAML_MISTAKES } from '../../words/en/formats/yaml.js';
import { characterName } from './characters.js';
import type { Span } from './lines.js';
import type { Located } from './located.js';
import { located } from './place.js';
import { collectRefusals, type Refuse } from './refusals.js';
import { BY_VALUE, type Spelling } from './spelling.js';
import { scanYaml } from './yaml-scan.js';
import { readTree, yamlPlaceOf, yamlSpanOf } from './yaml-value.js';

/** Duplicate keys are checked, and values built, in this folder: the package takes seconds on hostile files. */
const OPTIONS = {
  version: '1.2',
  schema: 'core',
  merge: false,
  uniqueKeys: false,
  logLevel: 'silent',
} as const;

/** As many as anyone corrects before trying again. */
const MOST_MISTAKES = 20;

/** Control characters that YAML does not allow anywhere, and lone surrogates. */
const UNPRINTABLE = /(?![\t\n\r\x85])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** Reads one YAML 1.2 document of plain lists, maps and scalars: no aliases, no tags, no merge keys. */
export function parseYaml(text: string, spelling: Spelling = BY_VALUE): Outcome<Located> {
  const { refuse, problems } = collectRefusals(text);
  const document = read(text, refuse, spelling);
  return problems.length > 0 || document === undefined ? { ok: false, problems } : success(document);
}

/** Spans of the items of a YAML document that is a list; undefined if it is no list, or is invalid. */
export function yamlItems(text: string): readonly Span[] | undefined {
  const { refuse, problems } = collectRefusals(text);
  const document = read(text, refuse, BY_VALUE) && compose(text, refuse);
  return problems.length === 0 && isSeq(document?.contents)
    ? document.contents.items.map(yamlSpanOf)
    : undefined;
}

function read(text: string, refuse: Refuse, spelling: Spelling): Located | undefined {
  if (refuseUnprintable(text, refuse)) return undefined;
  try {
    const document = compose(text, refuse);
    if (document === undefined) return undefined;
    if (document.contents === null) return located(text, null, { span: { start: 0, end: 0 } });
    return located(text, readTree(document.contents, refuse, spelling), yamlPlaceOf(document.contents));
  } catch {
    refuse('syntax/yaml', { found: YAML_FOUND.unreadable }, { start: 0, end: 1 });
    return undefined;
  }
}

function refuseUnprintable(text: string, refuse: Refuse): boolean {
  let refused = false;
  for (const { index } of text.matchAll(UNPRINTABLE)) {
    refuse('syntax/bad-character', { found: characterName(text, index) }, { start: index, end: index + 1 });
    refused = true;
  }
  return refused;
}

/** The document without errors and warnings, or undefined once it is rejected. */
function compose(text: string, refuse: Refuse): Document.Parsed | undefined {
  const tokens = scanYaml(text, refuse);
  if (tokens === undefined || refuseSeveral(tokens, refuse)) return undefined;
  for (const document of new Composer(OPTIONS).compose(tokens, true, text.length)) {
    const mistakes = mistakesIn(document, text);
    if (mistakes.length === 0) return document;
    for (const { code, pos } of mistakes) {
      const [start, end] = pos;
      refuse('syntax/yaml', { found: YAML_MISTAKES[code] ?? YAML_FOUND.misplaced }, { start, end });
    }
  }
  return undefined;
}

/** The first error of each line, up to the first unexpected token: what the parser reports after it is noise. */
function mistakesIn({ errors, warnings }: Document.Parsed, text: string): readonly YAMLError[] {
  const kept: YAMLError[] = [];
  let lineEnd = -1;
  for (const each of [...errors, ...warnings].sort((a, b) => a.pos[0] - b.pos[0])) {
    const [start] = each.pos;
    if (start > lineEnd) {
      kept.push(each);
      const next = text.indexOf('\n', start);
      lineEnd = next === -1 ? text.length : next;
    }
    if (each.code === 'UNEXPECTED_TOKEN' || kept.length === MOST_MISTAKES) break;
  }
  return kept;
}

function refuseSeveral(tokens: readonly CST.Token[], refuse: Refuse): boolean {
  const documents = tokens.filter((token) => token.type === 'document');
  const second = documents[1];
  if (second === undefined) return false;
  refuse(
    'syntax/several-documents',
    { found: documents.length },
    { start: second.offset, end: second.offset + 3 },
  );
  return true;
}
