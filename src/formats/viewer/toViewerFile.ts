/** One HTML file that shows dossiers, and needs nothing besides. */
import { escapeXml } from '../picture/xml.ts';
import { formatCarried, type CarriedDossier } from './carried.ts';

const DATA_PLACE = '<script type="application/json" id="dossiers">[]</script>';
const TITLE_PLACE = '<title>Dateline</title>';

/** `viewer` is the page without dossiers (scripts/vite/viewer.ts). Throws when it is something else. */
export function toViewerFile(viewer: string, dossiers: readonly CarriedDossier[]): string {
  const [head, tail, ...others] = viewer.split(DATA_PLACE);
  if (head === undefined || tail === undefined || others.length > 0 || !head.includes(TITLE_PLACE)) {
    throw new Error('This page has no place for dossiers.');
  }
  const title = dossiers.map(({ dataset }) => dataset.title).join(' · ');
  const [before, after] = [
    head.slice(0, head.indexOf(TITLE_PLACE)),
    head.slice(head.indexOf(TITLE_PLACE) + TITLE_PLACE.length),
  ];
  const data = DATA_PLACE.replace('[]', () => formatCarried(dossiers));
  return `${before}<title>${escapeXml(title)}</title>${after}${data}${tail}`;
}
