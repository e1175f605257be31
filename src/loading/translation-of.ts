/** The file with the texts of a rubric in another language, beside it: `rubric.es.yaml` beside `rubric.yaml`. */
export function translationOf(rubric: string, language: string): string {
  return rubric.replace(/(?=\.(?:ya?ml|json)$)/i, `.${language}`);
}
