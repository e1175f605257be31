/** Whether to read a text as JSON: decided by the file name, or else by the first character. */
export function isJson(text: string, name: string): boolean {
  if (/\.json$/i.test(name)) return true;
  return !/\.ya?ml$/i.test(name) && /^\s*[{[]/.test(text);
}
