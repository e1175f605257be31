import type * as en from '../../en/commands/read.js';
import type { Words } from '../../spoken.js';

export const READ: Words<typeof en.READ> = {
  summary: 'qué dicen las páginas guardadas sobre cada pregunta, con citas',
  description:
    'Lee páginas que guardaste como HTML, como archivo web (MHTML) o como texto, y cita lo que contiene las palabras de cada pregunta. Lo que una página da como dato tiene un valor, que toma evaluate --accept-counted. No abre ninguna página; no responde nada. Un PDF hay que pasarlo antes a texto, por ejemplo con pdftotext.',
  pages: 'páginas guardadas; valen patrones como saved/*.html',
  examples: `
Ejemplos:
  credcheck read exam-guide.html fees.mhtml
  credcheck read guide.html --basis official-page --checked 2026-11-20
  credcheck read exam-guide.html --keep-text -o found.yaml
  credcheck evaluate --proposals found.yaml --accept-counted
  credcheck read new/*.html --against answers.yaml --dry-run
`,
};
