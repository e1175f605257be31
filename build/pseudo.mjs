import ts from 'typescript';

/** A source text whose strings and templates are as long as before and plainly not English: letters with accents. */
export function pseudo(code) {
  const source = ts.createSourceFile('words.ts', code, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (isText(node)) found.push([node.getStart(source), node.getEnd()]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found
    .reverse()
    .reduce(
      (text, [from, to]) => text.slice(0, from) + accented(text.slice(from, to)) + text.slice(to),
      code,
    );
}

/** Literals with spaces in them, and templates; single words may be ids. */
function isText(node) {
  if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) return true;
  if (!ts.isStringLiteralLike(node) || !/\w\s|\s\w/.test(node.text)) return false;
  return !(ts.isPropertyAssignment(node.parent) && node.parent.name === node);
}

const ACCENTS = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  y: 'ý',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
  Y: 'Ý',
};

/** What begins with a backslash is an escape, and means what it says. */
export function accented(literal) {
  return literal.replace(/\\.|[aeiouy]/gi, (each) => ACCENTS[each] ?? each);
}
