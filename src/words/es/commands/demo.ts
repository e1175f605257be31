import type * as en from '../../en/commands/demo.js';
import type { Words } from '../../spoken.js';

export const DEMO_DAY: typeof en.DEMO_DAY = '2026-11-22';

export const DEMO: Words<typeof en.DEMO> = {
  summary: 'evalúa un ejemplo, sin preguntar nada',
  description: 'Evalúa un ejemplo que viene con credcheck, sin conexión y sin preguntar nada.',
  examples: `
Ejemplos:
  credcheck demo
  credcheck demo -f markdown -o example.md
`,
  example: (name) => `el ejemplo ${name}: un examen inventado, con una pregunta aún pendiente`,
  command: (line) => `esto es lo que da: ${line}`,
};
