import { clip } from '../../../terminal/clip.js';
import { counted } from '../phrases.js';

/** At the beginning of each page of a folder, for programs, so that no other file is replaced. */
export const FOLDER_MARK = 'credcheck folder of reports';

const LISTED = 5;

/** What leads from a page to the others, and messages about the folder. */
export const FOLDER = {
  table: 'All candidates',
  previous: 'Previous record',
  next: 'Next record',
  wrote: (path: string, index: string, pages: number): string =>
    `wrote ${path}: ${index} and ${counted(pages, 'page')}`,
  earlier: (path: string, names: readonly string[]): string => {
    const more = names.length - LISTED;
    const listed = [...names.slice(0, LISTED).map(clip), ...(more > 0 ? [`${more} more`] : [])].join(', ');
    const [pages, them] =
      names.length === 1
        ? ['1 page of an earlier run is', 'it']
        : [`${names.length} pages of earlier runs are`, 'them'];
    return `${pages} still in ${path}: ${listed}; remove ${them} if no longer wanted`;
  },
};
