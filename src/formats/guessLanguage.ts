/** Which language a text is in that does not say so: by the small words that no text can do without, else by its letters. */
import { languageOf } from '../dataset/textLanguage.ts';

/** The beginning of a text tells, and may be longer than anybody waits for while they type. In UTF-16 units. */
const SAMPLE = 20_000;
/** Fewer may be names, or words that a quotation has. */
const LEAST_FOUND = 4;
const LEAST_SHARE = 0.08;
/** How much more of its words a language has than the next, which has many of the same. */
const CLEARLY = 1.2;

const SMALL_WORDS = [
  ['en', 'the of and to in is was that for with on as by at from it his had has have be are which said'],
  ['de', 'der die das und ist von zu den dem mit nicht ein eine auf für sich des im auch wurde am hat er'],
  ['fr', 'le la les de des et est du un une dans pour que qui par sur au avec pas a été l d qu n s il en'],
  ['es', 'el la los las de y en que un una por con para se del su no fue al como ha lo'],
  ['it', 'il la di e che un una per del della con non sono le nel alla da gli si è i ha dell l'],
  ['pt', 'o a os as de e que do da em um uma para não no na com por foi ao se dos mais'],
  ['nl', 'de het een van en in is op te dat met voor zijn niet aan er werd door hij heeft'],
  ['pl', 'w i na z się nie do że jest to o przez po za od został oraz roku'],
  ['sv', 'och i att det en som på är av för den till med har ett inte var han'],
  ['da', 'og i at det en af til den på er som med de for ikke et var blev har han'],
  ['nb', 'og i å det en av til på er som med den for ikke et var ble har han'],
  ['fi', 'ja on ei että se oli hän mutta kun myös ovat joka sen ole hänen'],
  ['cs', 'a v se na je že s z do o k by byl jsou které za pro ve jako'],
  ['tr', 've bir bu da de için ile olarak olan çok daha sonra gibi göre'],
  ['id', 'yang dan di dengan untuk dari pada dalam ini itu tidak akan adalah ke'],
  ['ru', 'и в не на что с по как это был о к из за от он его'],
  ['uk', 'і в у не на що з та до як це був про за від він його й'],
  ['bg', 'и в на да не се от за че е с по са като това'],
  ['sr', 'и у је на да се за од су са не који као'],
  ['ar', 'في من على أن إلى التي الذي عن مع هذا هذه ما لا كان بعد'],
  ['fa', 'و در به از که این را با است برای آن یک می شد خود'],
  ['ur', 'کے میں کی ہے سے کا اور کو نے کہ پر ہیں یہ'],
] as const;

const LANGUAGES = SMALL_WORDS.map(([language, words]) => ({ language, words: new Set(words.split(' ')) }));

/** BCP 47; null for a text that is too short to tell, or in a language that is not known here. */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  return languageOfCharacters(sample) ?? languageOfSmallWords(sample) ?? languageOfScript(sample);
}

/** Chinese and Japanese part no words. */
function languageOfCharacters(text: string): string | null {
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  const syllables = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const characters = count(/\p{Script=Han}/gu);
  if ((syllables + characters) * 2 <= count(/\p{L}/gu)) return null;
  return syllables * 20 > characters ? 'ja' : 'zh';
}

function languageOfSmallWords(text: string): string | null {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const [best, next] = LANGUAGES.map(({ language, words: small }) => ({
    language,
    found: words.filter((word) => small.has(word)).length,
  })).toSorted((a, b) => b.found - a.found);
  if (!best || !next || best.found < LEAST_FOUND) return null;
  return best.found < LEAST_SHARE * words.length || best.found < CLEARLY * next.found ? null : best.language;
}

function languageOfScript(text: string): string | null {
  const unknown = 'und-Latn';
  const language = languageOf(text, unknown);
  return language === unknown ? null : language;
}
