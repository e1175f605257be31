import type { CollectionTag, DocumentOptions, Scalar, ScalarTag, SchemaOptions } from 'yaml';

const TEXT_TAG = 'tag:yaml.org,2002:str';

/** What YAML does not allow unescaped, and what some readers or editors treat as a line end or as nothing. */
const HARDLY_TEXT = /(?![\t\n])[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u;
const NOT_ESCAPED_BY_JSON = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

/**
 * Options for all YAML that we write. YAML 1.1 readers take a bare yes, no or date for something other than text, so
 * such words are quoted, but a day that is already there without quotes. The package leaves some characters raw that its own parser rejects; they are escaped.
 */
export const YAML_WRITING: DocumentOptions & SchemaOptions = {
  version: '1.2',
  compat: 'yaml-1.1',
  customTags: (tags) => tags.map((tag) => (typeof tag === 'object' && isText(tag) ? escaping(tag) : tag)),
};

function isText(tag: ScalarTag | CollectionTag): tag is ScalarTag {
  return tag.tag === TEXT_TAG && tag.default === true && tag.collection === undefined;
}

function escaping(tag: ScalarTag): ScalarTag {
  return {
    ...tag,
    stringify: (item, context, onComment, onChompKeep) => {
      const { value } = item;
      if (typeof value === 'string' && HARDLY_TEXT.test(value)) {
        return JSON.stringify(value).replace(NOT_ESCAPED_BY_JSON, escaped);
      }
      if (isDayAsWritten(item)) return String(value);
      return tag.stringify?.(item, context, onComment, onChompKeep) ?? '';
    },
  };
}

/** A day that a person wrote without quotes stays so. */
function isDayAsWritten({ type, source, value }: Scalar): boolean {
  return type === 'PLAIN' && source === value && /^\d{4}-\d\d-\d\d$/.test(source ?? '');
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
