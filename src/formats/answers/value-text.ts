import { Document, isScalar, Scalar, visit } from 'yaml';
import { YAML_WRITING } from './yaml-writing.js';

/** How new values are written into the text of a file. */
export interface ValueWriter {
  readonly kind: 'yaml' | 'json';
  readonly indent: number;
  /** On one line, in the quotes of the value that it replaces. */
  readonly inline: (value: unknown, like?: unknown) => string;
  /** In braces, on the lines that it takes where each entry has its own. */
  readonly spread: (value: unknown, like?: unknown) => readonly string[];
  /** An entry of a map without braces. */
  readonly entry: (key: string, value: unknown) => readonly string[];
}

/** Writes values as YAML. */
export function yamlWriter(indent: number, flowCollectionPadding: boolean): ValueWriter {
  const inline = (value: unknown, like?: unknown): string => {
    const document = new Document([value], YAML_WRITING);
    visit(document, {
      Collection: (_, node) => {
        node.flow = true;
      },
      Scalar: (_, node) => {
        if (typeof node.value === 'string' && isQuoted(like)) node.type = like.type;
      },
    });
    const list = document.toString({ lineWidth: 0, flowCollectionPadding });
    return list.slice(list.indexOf('[') + 1, list.lastIndexOf(']')).trim();
  };
  return {
    kind: 'yaml',
    indent,
    inline,
    spread: (value, like) => [inline(value, like)],
    entry: (key, value) =>
      new Document({ [key]: value }, YAML_WRITING)
        .toString({ lineWidth: 0, indent })
        .replace(/\n$/, '')
        .split('\n'),
  };
}

function isQuoted(node: unknown): node is Scalar & { type: 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' } {
  return isScalar(node) && (node.type === Scalar.QUOTE_SINGLE || node.type === Scalar.QUOTE_DOUBLE);
}

/** Writes values as JSON. */
export function jsonWriter(indent: number): ValueWriter {
  const spread = (value: unknown): readonly string[] => JSON.stringify(value, null, indent).split('\n');
  return {
    kind: 'json',
    indent,
    inline: (value) => JSON.stringify(value),
    spread,
    entry: (key, value) => {
      const [first, ...rest] = spread(value);
      return [`${JSON.stringify(key)}: ${first}`, ...rest];
    },
  };
}
