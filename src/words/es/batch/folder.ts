import { clip } from '../../../terminal/clip.js';
import type * as en from '../../en/batch/folder.js';
import type { Words } from '../../spoken.js';
import { counted } from '../numbers.js';

const LISTED = 5;

export const FOLDER: Words<typeof en.FOLDER> = {
  table: 'Todas las candidatas',
  previous: 'Registro anterior',
  next: 'Registro siguiente',
  wrote: (path, index, pages) => `se escribió ${path}: ${index} y ${counted(pages, 'página', 'páginas')}`,
  earlier: (path, names) => {
    const more = names.length - LISTED;
    const listed = [...names.slice(0, LISTED).map(clip), ...(more > 0 ? [`${more} más`] : [])].join(', ');
    const [pages, them] =
      names.length === 1
        ? ['sigue ahí 1 página de una ejecución anterior', 'quítala si ya no la quieres']
        : [`siguen ahí ${names.length} páginas de ejecuciones anteriores`, 'quítalas si ya no las quieres'];
    return `${path}: ${pages}: ${listed}; ${them}`;
  },
};
