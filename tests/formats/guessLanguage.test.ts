import { expect, test } from 'vitest';
import { guessLanguage } from '../../src/formats/guessLanguage.ts';

test.each([
  ['en', 'The president signed the agreement on 3 May 2024 in Geneva, after months of talks.'],
  ['fr', "Le président a signé l'accord le 3 mai 2024 à Genève, après des mois de négociations."],
  [
    'de',
    'Am 3. Mai 2024 unterzeichnete der Kanzler das Abkommen. „Wir haben gewartet“, sagte er am Dienstag.',
  ],
  ['es', 'El presidente firmó el acuerdo el 3 de mayo de 2024 en Ginebra, tras meses de negociaciones.'],
  ['it', 'Il presidente ha firmato l’accordo il 3 maggio 2024 a Ginevra, dopo mesi di negoziati.'],
  ['pt', 'O presidente assinou o acordo em 3 de maio de 2024 em Genebra, após meses de negociações.'],
  ['nl', 'De president ondertekende het akkoord op 3 mei 2024 in Genève, na maanden van onderhandelingen.'],
  ['pl', 'Prezydent podpisał umowę 3 maja 2024 roku w Genewie. Nie jest to pierwszy raz.'],
  ['sv', 'Presidenten skrev under avtalet den 3 maj 2024 i Genève, och det var inte den första gången.'],
  [
    'da',
    'Præsidenten underskrev aftalen den 3. maj 2024 efter måneder med forhandlinger, og det blev fejret.',
  ],
  [
    'nb',
    'Presidenten undertegnet avtalen 3. mai 2024 etter måneder med forhandlinger, og det ble feiret i går.',
  ],
  ['fi', 'Presidentti allekirjoitti sopimuksen. Hän sanoi, että se oli pitkä odotus, mutta se ei ole ohi.'],
  [
    'cs',
    'Prezident podepsal dohodu 3. května 2024 v Ženevě, po měsících jednání, které se konaly na podzim.',
  ],
  ['tr', 'Cumhurbaşkanı anlaşmayı imzaladı. Bu uzun bir bekleyiş için çok önemli ve olumlu bir adım.'],
  [
    'id',
    'Presiden menandatangani perjanjian itu pada 3 Mei 2024 di Jenewa setelah perundingan yang panjang.',
  ],
  ['ru', 'Президент подписал соглашение 3 мая 2024 года в Женеве, и это был важный шаг на пути к миру.'],
  ['uk', 'Президент підписав угоду 3 травня 2024 року в Женеві, і це був важливий крок на шляху до миру.'],
  ['ar', 'وقّع الرئيس الاتفاق في 3 مايو 2024 في جنيف بعد أشهر من المفاوضات.'],
  ['fa', 'رئیس‌جمهور در ۳ مه ۲۰۲۴ توافق را در ژنو امضا کرد و این پس از ماه‌ها مذاکره بود که به نتیجه رسید.'],
  ['zh', '2024年5月3日，总统在日内瓦签署了协议。'],
  ['ja', '大統領は2024年5月3日、ジュネーブで協定に署名した。'],
  ['ko', '대통령은 2024년 5월 3일 제네바에서 협정에 서명했다.'],
  ['el', 'Ο πρόεδρος υπέγραψε τη συμφωνία στις 3 Μαΐου 2024 στη Γενεύη.'],
  ['he', 'הנשיא חתם על ההסכם ב-3 במאי 2024 בז׳נבה.'],
])('%s by its own words', (language, text) => {
  expect(guessLanguage(text)).toBe(language);
});

test.each([
  ['nothing', ''],
  ['a title', 'Bridge opens'],
  ['names that begin like another language', 'Los Angeles, El Paso, Santa Fe, San Francisco and Las Vegas'],
  ['no words', 'x'.repeat(300)],
  ['two languages that share what was written', 'de la'],
])('%s tells no language', (_, text) => {
  expect(guessLanguage(text)).toBeNull();
});

test('a quotation does not make another language of an article', () => {
  const english = 'The minister read from the letter that was sent to him in the spring. ';
  expect(guessLanguage(`${english.repeat(3)}“Le président de la République a signé l’accord.”`)).toBe('en');
});
