/** Words that tell what a name names. */
import type { ActorKind } from '../../dataset/dataset.ts';
import type { Word } from '../text/sentences.ts';

export const TITLES =
  /^(President|Prime|Minister|Premier|Chancellor|King|Queen|Prince|Princess|Senator|Governor|Mayor|General|Gen\.?|Colonel|Col\.?|Captain|Capt\.?|Admiral|Lieutenant|Lt\.?|Sergeant|Sgt\.?|Secretary|Ambassador|Judge|Justice|Professor|Prof\.?|Doctor|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Miss|Sir|Lord|Lady|Dame|Pope|Sheikh|Chief|Chairman|Chairwoman|CEO|Director|Chair|Rep\.?|Sen\.?|Gov\.?)$/;

const INSTITUTIONS =
  /^(Ministry|Department|Agency|Council|Committee|Commission|Authority|Foundation|Institute|University|College|School|Bank|Corporation|Corp\.?|Company|Co\.?|Inc\.?|Ltd\.?|Limited|Group|Party|Union|Association|Federation|Organisation|Organization|Office|Bureau|Court|Parliament|Congress|Senate|Assembly|Board|Centers?|Centres?|Services?|Fund|Trust|Society|Church|Army|Navy|Force|Guard|Police|Nations|Embassy|Headquarters|Hospital|Airlines|Airways|Motors|Times|Post|News)$/;

export const isInstitution = (word: string): boolean => INSTITUTIONS.test(word.replace(/['’]s?$/, ''));

/** Days, months, languages of the calendar: capital letters and no names of anybody. */
export const CALENDAR =
  /^(January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|I|I['’]\w+)$/;

const REGIONS =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS YE ZA ZM ZW'.split(
    ' ',
  );

/** Short names that every reader knows for a state's long one. */
const SHORT_STATES: readonly (readonly [short: string, name: string])[] = [
  ['U.S', 'United States'],
  ['US', 'United States'],
  ['USA', 'United States'],
  ['America', 'United States'],
  ['U.K', 'United Kingdom'],
  ['UK', 'United Kingdom'],
  ['Britain', 'United Kingdom'],
  ['Great Britain', 'United Kingdom'],
];

/** From a state's name, or a short form of it, to its name. The names are those that the browser itself has. */
const STATES: ReadonlyMap<string, string> = (() => {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const states = REGIONS.flatMap((region) => names.of(region) ?? []);
  return new Map([...states.map((name) => [name, name] as const), ...SHORT_STATES]);
})();

/** A state's full name for any of its names; null for what is no state. */
export const stateNamed = (name: string): string | null => STATES.get(name.replace(/\.$/, '')) ?? null;

/** What a name names, by its words; null when they do not tell. */
export function kindOf(words: readonly Word[], hasTitle: boolean): ActorKind | null {
  const name = nameOf(words);
  if (stateNamed(name) !== null) return 'state';
  if (words.some(({ text }) => isInstitution(text))) return 'organisation';
  if (hasTitle || words.some(({ kinds }) => kinds.has('person') || kinds.has('firstName'))) return 'person';
  if (words.some(({ kinds }) => kinds.has('place'))) return null;
  return words.some(({ kinds }) => kinds.has('organisation')) ? 'organisation' : null;
}

/** "NASA", and neither "VII" nor "WC1B". */
export const isAcronym = (name: string): boolean => /^\p{Lu}{2,7}$/u.test(name) && !/^[IVXLC]+$/.test(name);

/** The words of a name as one text, without the possessive. */
export const nameOf = (words: readonly Word[]): string =>
  words
    .map(({ text }) => text)
    .join(' ')
    .replace(/['’]s?$/, '');

/** Words that begin sentences and no names. */
export const FUNCTION_WORDS =
  /^(The|A|An|This|That|These|Those|He|She|It|They|We|You|His|Her|Its|Their|Our|My|In|On|At|By|For|From|To|With|Without|As|If|When|While|Where|Who|What|Why|How|But|And|Or|So|Yet|After|Before|During|Since|Until|Even|Also|Although|Though|Because|There|Here|Now|Then|Today|Some|Many|Most|All|Both|Each|Every|Not|No|Yes|One|Two|Three|First|Second|Later|Earlier|Last|Next|More|Less|Over|Under|About|Among|Between|According|Despite|However|Meanwhile|Only|Just|Such|Other|Another)$/;
