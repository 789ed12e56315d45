/** What the fields of a file mean, for the people who write one: their editor shows it. Nothing in the app reads this. */

export interface ObjectDescription {
  readonly description: string;
  readonly fields: Readonly<Record<string, string>>;
}

export const DOSSIER: ObjectDescription = {
  description: 'A Dateline dossier: articles, and what they say happened when, in their own words.',
  fields: {
    $schema: 'Where this schema is, for editors; Dateline does not read it.',
    format: 'The version of the format.',
    title: 'Title of the timeline.',
    language: 'Language of titles and names, as in BCP 47; English unless it is given.',
    kinds: 'The kinds of event used, in the order in which to list them. Any words will do.',
    sources: 'The articles, each with its full text.',
    actors: 'The people, states, organisations and groups that take part.',
    events: 'What happened. The order is up to you: events are shown in time order.',
  },
};

export const DEFINITIONS = {
  id: {
    description: 'A short name that is unique among its kind. It stands in links, so keep it when you edit.',
    examples: ['kim-speech', 'us', 42],
  },
  edtf: {
    description:
      'A date as in EDTF (ISO 8601-2): a day, month, season (21–24) or year; “~” about, “?” in doubt. “A/B” lasted from A to B; “[A..B]” happened once, some time within. A bare number is a year.',
    examples: [
      '2024-11-21',
      '2023-07',
      '2018',
      '2024-05~',
      '2018/2019',
      '2022/..',
      '[2024-11-11..2024-11-17]',
      '195X',
      '-0044-03-15',
    ],
  },
  source: {
    description: 'An article, or any other text that events are quoted from.',
    fields: {
      title: 'Headline.',
      publisher: 'Who published it.',
      author: 'Who wrote it.',
      url: 'Where it was published: an address that starts with https:// or http://.',
      published:
        'When it was published: days such as “Thursday” are reckoned from this. Null where it is not known.',
      place: 'The place of the dateline: “SEOUL, South Korea”.',
      language: 'As in BCP 47, where it is not the language of the dossier.',
      text: 'The full text, one string a paragraph, exactly as published: quotes are proved against it.',
    },
  },
  actor: {
    description: 'Somebody who takes part in events.',
    fields: {
      name: 'The name as readers know it.',
      kind: 'A person, a state, an organisation, or a group of people.',
      aliases: 'Other names in the texts; the search finds these too.',
    },
  },
  event: {
    description: 'Something that happened, is said to have happened, or is expected.',
    fields: {
      title: 'What a newspaper would print.',
      kind: 'One of the kinds of the dossier.',
      date: 'When it happened, and how that is known.',
      otherDates: 'What other sources say of the same date.',
      actors: 'Who took part: ids of actors, or objects that give a role too.',
      status:
        'reported: told as a fact; alleged or denied: somebody’s claim; expected: said to be coming. reported unless it is given.',
      attributedTo: 'Whose claim it is: ids of actors.',
      quotes: 'The passages that say so, word for word.',
    },
  },
  participation: {
    description: 'An actor, and what the actor does in the event.',
    fields: { role: 'What the actor does in the event: “speaker”, “host”.' },
  },
  date: {
    description: 'When it happened, and how that is known. Never invent a day: give what the source gives.',
    fields: {
      edtf: 'The date as in EDTF; null, with the basis “undated”, where the source gives none.',
      basis:
        'stated: the text gives it; resolved: reckoned from another date, as “last week” is; inferred: from the order of things told; undated: not given.',
      source:
        'Id of the source that gives this date; only needed where its words stand in quotes from more than one source, or where it has no words.',
      words:
        'The expression that dates the event (“July last year”), exactly as it stands in one of its quotes.',
      note: 'One sentence on how the words were read.',
    },
  },
  quote: {
    description:
      'A passage that says what the event says. It has to stand in its source word for word, within one paragraph.',
    fields: {
      source: 'Id of the source.',
      text: 'The words, copied from one paragraph of the source. Leave nothing out: quote the parts one by one instead.',
      at: 'Only needed where the words stand more than once in the source.',
    },
  },
  position: {
    description:
      'Which place is meant, where the words stand more than once. All that is given has to agree with it.',
    fields: {
      occurrence: 'Which of the places, counted from 1 in reading order.',
      paragraph: 'Which paragraph of the source, counted from 1.',
      offset:
        'UTF-16 offset in that paragraph, or in the paragraphs joined by a line end; the nearest place is meant.',
      prefix: 'Words just before.',
      suffix: 'Words just after.',
    },
  },
} satisfies Record<
  string,
  Omit<ObjectDescription, 'fields'> & {
    readonly fields?: ObjectDescription['fields'];
    readonly examples?: readonly unknown[];
  }
>;
