/** Whether a text is to be read as JSON: its name says so, or else its first character does. */
export function isJson(text: string, name: string): boolean {
  if (/\.json$/i.test(name)) return true;
  return !/\.ya?ml$/i.test(name) && /^\s*[{[]/.test(text);
}
