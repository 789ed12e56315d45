/** What a text calls people by what they are: "the North Korean leader", once it has said that this is Kim Jong Un. */
import type { FoundActor, Mention } from './findActors.ts';

/** "North Korean leader ", before a name. */
const BEFORE =
  /(?<!\p{L})((?:\p{Lu}[\p{L}’'-]+\s){1,3}(?:leader|president|premier|prime minister|foreign minister|minister|chancellor|king|queen|ambassador|governor|mayor|chief executive|chair(?:man|woman)?|director|spokes(?:man|woman|person)|coach|captain))\s$/u;
/** ", the mayor of Selby,", after one. */
const AFTER = /^,\sthe\s([\p{L}’'-]+(?:\s[\p{L}’'-]+){0,3}),/u;
/** Where very many are described, the rest go by their names. */
const MOST = 200;

/** People with the mentions that describe them, where a description is of one person only. */
export function withDescriptions(
  actors: readonly FoundActor[],
  paragraphs: readonly string[],
): readonly FoundActor[] {
  const described = describedIn(actors, paragraphs);
  if (described.size === 0) return actors;
  const found = mentionsOf([...described.keys()], paragraphs);
  return actors.map((actor) => {
    const own = [...described].filter(([text, meant]) => meant === actor && found.has(text));
    if (own.length === 0) return actor;
    return {
      ...actor,
      aliases: [...actor.aliases, ...own.map(([text]) => `the ${text}`)],
      mentions: [...actor.mentions, ...own.flatMap(([text]) => found.get(text) ?? [])],
    };
  });
}

/** Whom each description means. */
function describedIn(
  actors: readonly FoundActor[],
  paragraphs: readonly string[],
): ReadonlyMap<string, FoundActor> {
  const meant = new Map<string, FoundActor | null>();
  for (const actor of actors) {
    if (actor.kind !== 'person') continue;
    for (const text of descriptionsOf(actor, paragraphs))
      meant.set(text, meant.has(text) && meant.get(text) !== actor ? null : actor);
  }
  const plain = [...meant].flatMap(([text, actor]) => (actor ? [[text, actor] as const] : []));
  return new Map(plain.slice(0, MOST));
}

function descriptionsOf({ role, mentions }: FoundActor, paragraphs: readonly string[]): readonly string[] {
  const told = mentions.flatMap(({ paragraph, start, end }) => {
    const text = paragraphs[paragraph] ?? '';
    const [, before] = BEFORE.exec(text.slice(Math.max(0, start - 80), start)) ?? [];
    const [, after] = AFTER.exec(text.slice(end, end + 80)) ?? [];
    return [before, after].filter((one) => one !== undefined);
  });
  // "the minister" may be any.
  return role?.includes(' ') ? [...told, role.toLowerCase()] : told;
}

function mentionsOf(
  descriptions: readonly string[],
  paragraphs: readonly string[],
): ReadonlyMap<string, readonly Mention[]> {
  const found = new Map<string, Mention[]>();
  // They are letters, spaces, hyphens and apostrophes.
  const any = new RegExp(`(?<!\\p{L})[Tt]he\\s(${descriptions.join('|')})(?![\\p{L}’'-]|\\s\\p{Lu})`, 'gu');
  for (const [paragraph, text] of paragraphs.entries()) {
    for (const match of text.matchAll(any)) {
      const mentions = found.get(match[1] ?? '') ?? [];
      found.set(match[1] ?? '', mentions);
      mentions.push({ paragraph, start: match.index, end: match.index + match[0].length });
    }
  }
  return found;
}
