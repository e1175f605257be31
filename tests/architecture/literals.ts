import ts from 'typescript';

/** Three words or more, which a person may read; words of a program are written in other ways. */
const SENTENCE = /[A-Za-z]{2,} +[a-z]{2,} +[a-z]{2,}/;

/** Strings and templates of three words or more in a source text, apart from the messages of bugs. */
export function sentencesIn(text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isBug(node)) return;
    const words = wordsOf(node);
    if (words !== undefined && SENTENCE.test(words)) found.push(words);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest));
  return found;
}

/** Expected trouble is a value, so what is thrown is a bug, and its message is for those who mend it. */
const BUGS: readonly string[] = ['Error', 'RangeError', 'TypeError'];

function isBug(node: ts.Node): boolean {
  return ts.isNewExpression(node) && ts.isIdentifier(node.expression) && BUGS.includes(node.expression.text);
}

/** The text of a literal, with an x for each value in it. */
function wordsOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join(' x ');
}
