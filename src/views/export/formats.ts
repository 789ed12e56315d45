/** All formats of the dialog, in its order. */
import type { ComponentType } from 'react';
import type { Exporter } from '../../formats/exporter.ts';
import { annotations } from '../../formats/annotations/toAnnotations.ts';
import { markdown } from '../../formats/chronology/toMarkdown.ts';
import { cslJson } from '../../formats/csl/toCsl.ts';
import { csvOfEvents, csvOfQuotes } from '../../formats/csv/toCsv.ts';
import { calendar } from '../../formats/ical/toIcal.ts';
import { markwhen } from '../../formats/markwhen/toMarkwhen.ts';
import { schemaOrg } from '../../formats/schemaOrg/toSchemaOrg.ts';
import { timelineJs } from '../../formats/timelinejs/toTimelineJs.ts';
import { timelineSheet } from '../../formats/timelinejs/toTimelineSheet.ts';
import { dossierFile } from '../../formats/json/toDossierFile.ts';
import { EmbedPanel } from './EmbedPanel.tsx';
import { LinkPanel } from './LinkPanel.tsx';
import { PNG, SVG } from './pictureFormats.ts';
import { picturePanel } from './PicturePanel.tsx';
import { textPanel } from './TextPanel.tsx';
import { ViewerPanel } from './ViewerPanel.tsx';

export interface PanelProps {
  /** A form with this id saves the file when it is submitted: Enter does that in the list of formats, too. */
  readonly formId: string;
  /** To be called when the file is on its way to the reader; closes the dialog. */
  readonly onSaved: (fileName: string) => void;
  /** The address of the dossier on the start page, which that page's own address does not name. */
  readonly start: string;
  /** Goes on to another format, by its id. */
  readonly onChoose: (id: string) => void;
}

export interface Format {
  readonly id: string;
  readonly name: string;
  /** What stands beside the list while it is chosen; `ExportPanel` lays it out. */
  readonly Panel: ComponentType<PanelProps>;
}

interface FormatGroup {
  readonly name: string;
  readonly formats: readonly Format[];
}

const text = (exporter: Exporter): Format => ({
  id: exporter.id,
  name: exporter.name,
  Panel: textPanel(exporter),
});

export const FORMAT_GROUPS: readonly FormatGroup[] = [
  { name: 'Keep and reopen', formats: [text(dossierFile)] },
  {
    name: 'Look at',
    formats: [
      { id: 'viewer', name: 'One HTML file', Panel: ViewerPanel },
      { id: 'svg', name: SVG.name, Panel: picturePanel(SVG) },
      { id: 'png', name: PNG.name, Panel: picturePanel(PNG) },
    ],
  },
  { name: 'Timelines', formats: [timelineJs, timelineSheet, markwhen].map(text) },
  { name: 'Calendars and tables', formats: [calendar, csvOfEvents, csvOfQuotes].map(text) },
  { name: 'Text and citations', formats: [markdown, annotations, schemaOrg, cslJson].map(text) },
  {
    name: 'Send or embed',
    formats: [
      { id: 'link', name: 'Dossier in a link', Panel: LinkPanel },
      { id: 'embed', name: 'Embedding code', Panel: EmbedPanel },
    ],
  },
];
