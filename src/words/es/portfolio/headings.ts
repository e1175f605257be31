import type * as en from '../../en/portfolio/headings.js';
import type { Words } from '../../spoken.js';
import { counted, dayText } from '../numbers.js';

/** Here `kind` is a heading, and not what something is. */
type Columns = Readonly<Record<keyof (typeof en.PORTFOLIO)['columns'], string>>;

export const PORTFOLIO: Omit<Words<typeof en.PORTFOLIO>, 'columns'> & { readonly columns: Columns } = {
  portfolio: 'Portafolio',
  title: (count, role) =>
    `Portafolio de ${counted(count, 'credencial', 'credenciales')}${role === undefined ? '' : `: ${role}`}`,
  onDay: (title, day) => `${title} (${dayText(day)})`,
  skills: 'Habilidades',
  credentials: 'Credenciales',
  chart: (rubric) => `Puntuaciones posibles según ${rubric}`,
  next: 'Qué debería aportar la próxima credencial',
  refresh: 'Qué poner al día',
  overlap: 'Coincidencias',
  warnings: 'Advertencias',
  more: (count) => `y ${count} más: --full`,
  columns: {
    skill: 'Habilidad',
    proof: 'Prueba',
    by: 'Con',
    credential: 'Credencial',
    kind: 'Tipo de prueba',
    show: 'Para mostrar',
    question: 'Pregunta',
    answer: 'Respuesta',
    evidence: 'Fuente',
  },
  proofs: { good: 'buena', weak: 'débil', open: 'pendiente', none: 'ninguna' },
  recencies: { current: 'sí', refresh: 'renovar', past: 'no', open: 'pendiente' },
  nothingToShow: 'nada',
  noAnswer: 'no se sabe',
  noPlace: 'no se dice',
  labels: {
    name: 'Nombre',
    issuer: 'Emisor',
    page: 'Página',
    place: 'Dónde',
    role: 'Puesto',
    skills: 'Habilid.',
    rubric: 'Rúbrica',
    verdict: 'Queda',
    proof: 'Prueba',
    show: 'Mostrar',
    recency: 'Al día',
    next: 'Próxima',
    refresh: 'Renovar',
    overlap: 'Coincide',
    also: 'Además',
    warning: 'Ojo',
  },
};
