/** Help of `credcheck badge`. */
export const BADGE = {
  summary: 'what a badge file says, and what of it can be checked here',
  description:
    'Show what a digital badge says, which parts of it were checked here, which were not, and why. Reads Open Badges 2 and 3 as JSON, as a signed token (JWT or SD-JWT), and in PNG and SVG pictures, and CTDL and ELM as JSON-LD; opens no web page.',
  file: 'the badge; - for standard input',
  examples: `
Examples:
  credcheck badge my-badge.png
  credcheck badge my-badge.json --fail-on expired
  credcheck badge my.jwt --key issuer.json --fail-on tampered,not-established
  credcheck badge my-badge.png -o found.yaml
  credcheck badge my-badge.json -r digital-badge -o found.yaml
`,
};

/** How much was read of a badge, as its proposals say it: in English, since they are data. */
export function badgeRead(bytes: number): string {
  return `a badge of ${Math.ceil(bytes / 1024)} KB`;
}
