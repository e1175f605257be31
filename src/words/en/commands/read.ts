/** Help of `credcheck read`. */
export const READ = {
  summary: 'what saved pages say to each question, quoted',
  description:
    'Read pages that you saved as HTML, as a web archive (MHTML) or as text, and quote the lines that contain the words of each question. What a page states as data becomes a value, which evaluate --accept-counted takes. Opens no web page and answers no question. Turn a PDF into text first, for instance with pdftotext.',
  pages: 'saved pages; patterns such as saved/*.html work',
  examples: `
Examples:
  credcheck read exam-guide.html fees.mhtml
  credcheck read guide.html --basis official-page --checked 2026-11-20
  credcheck read exam-guide.html --keep-text -o found.yaml
  credcheck evaluate --proposals found.yaml --accept-counted
  credcheck read new/*.html --against answers.yaml --dry-run
`,
};
