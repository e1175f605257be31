import type { ProblemArgs } from '../../core/model/problem-args.js';
import type * as en from '../en/size-texts.js';
import { quote } from '../outside-text.js';
import type { Words } from '../spoken.js';

type TooMany = (found: number, limit: number) => string;

const TOO_MANY: Readonly<Record<ProblemArgs['rubric/too-many']['kind'], TooMany>> = {
  bases: (found, limit) =>
    `Una rúbrica puede extender como máximo otras ${limit}, y hay ${found} en "extends"; une algunas`,
  criteria: (found, limit) =>
    `Una rúbrica puede tener como máximo ${limit} criterios, y hay ${found}; une algunos`,
  questions: (found, limit) =>
    `Una rúbrica puede tener como máximo ${limit} preguntas, contando las del perfil y las de los criterios, y hay ${found}; quita las que menos importen`,
  rules: (found, limit) =>
    `Una rúbrica puede tener como máximo ${limit} reglas, contando knockouts, caps y warnings, y hay ${found}; une algunas con "any"`,
  levels: (found, limit) =>
    `Las preguntas de una rúbrica pueden tener como máximo ${limit} opciones, valores en one-of, respuestas aproximadas y puntos de curvas, y hay ${found}, contando cada uso de una escala; acorta las listas`,
  points: (found, limit) =>
    `Una curva puede tener como máximo ${limit} puntos, y hay ${found}; quita los que están en línea recta entre otros`,
};

export const SIZE_TEXTS: Words<typeof en.SIZE_TEXTS> = {
  'rubric/too-many-bases': ({ limit }) =>
    `Una rúbrica puede extender como máximo otras ${limit}, con todas las que extienden esas; une algunas`,
  'rubric/repeated-base': ({ name }) => `Aquí se extiende ${quote(name)} dos veces; nómbrala una sola vez`,
  'rubric/too-many': ({ kind, found, limit }) => TOO_MANY[kind](found, limit),
};
