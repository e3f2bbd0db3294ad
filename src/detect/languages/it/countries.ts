// Italian words for countries: adjectives in their four forms, seats of government, institutions that only one country has.

import type { CountryWords } from '../../language.js';
import { countryWords, rowsOf } from '../countries.js';

/**
 * code: adjectives (masculine singular) and other names (capitals) | seats | institutions, separated by commas. The forms
 * of adjectives are derived; what has a capital stands as it is.
 */
const TABLE = `
AD: andorrano | Andorra la Vella
AE: emiratino, Emirati, Emirati Arabi Uniti, Eau, EAU | Abu Dhabi
AF: afghano, afgano | Kabul
AL: albanese | Tirana
AM: armeno | Yerevan, Erevan
AO: angolano | Luanda
AR: argentino | Buenos Aires
AT: austriaco | Vienna | Nationalrat
AU: australiano | Canberra
AZ: azero, azerbaigiano, Azerbaijan, Azerbaigian | Baku
BA: bosniaco, Bosnia | Sarajevo
BD: bengalese, bangladese | Dacca
BE: belga
BF: burkinabé | Ouagadougou
BG: bulgaro | Sofia
BH: Bahrein | Manama
BJ: beninese | Porto-Novo
BO: boliviano | La Paz
BR: brasiliano | Brasilia
BY: bielorusso | Minsk
CA: canadese | Ottawa
CD: congolese, Repubblica democratica del Congo | Kinshasa
CH: svizzero, elvetico, ticinese, Confederazione elvetica | Berna | Camere federali, Palazzo federale, Consiglio federale, Consiglio degli Stati
CI: ivoriano | Abidjan
CL: cileno | Santiago del Cile
CM: camerunense | Yaoundé
CN: cinese | Pechino | Assemblea nazionale del popolo
CO: colombiano | Bogotà
CR: costaricano, costaricense | San José
CU: cubano | L'Avana
CY: cipriota | Nicosia
CZ: ceco, Repubblica Ceca, Repubblica ceca | Praga
DE: tedesco, germanico | Berlino | Bundestag, Bundesrat, Bundeswehr, Cancelleria tedesca
DK: danese | Copenaghen, Copenhagen | Folketing
DJ: gibutiano | Gibuti
DO: dominicano | Santo Domingo
DZ: algerino | Algeri
EC: ecuadoriano, ecuadoregno | Quito
EE: estone | Tallinn | Riigikogu
EG: egiziano | Il Cairo, Cairo
ES: spagnolo, iberico | Madrid | Cortes, Moncloa
ER: eritreo | Asmara
ET: etiope, etiopico | Addis Abeba
EU: Ue, UE, Unione europea, Unione Europea, Commissione europea, Commissione Ue, Consiglio Ue, Consiglio europeo, Parlamento europeo, Eurocamera, Europarlamento, Ventisette | Bruxelles
FI: finlandese | Helsinki | Eduskunta
FJ: figiano | Suva
FR: francese, transalpino | Parigi | Eliseo, Quai d'Orsay, Assemblea nazionale francese, Matignon
GA: gabonese | Libreville
GB: britannico, inglese, Gran Bretagna, Inghilterra, UK, Uk | Londra | Westminster, Whitehall, Downing Street, Foreign Office, Camera dei Lord | Camera dei Comuni, Royal Assent
GE: georgiano | Tbilisi
GH: ghanese, ghaneano | Accra
GL: groenlandese | Nuuk
GR: greco, ellenico | Atene
GT: guatemalteco | Città del Guatemala
HN: honduregno | Tegucigalpa
HR: croato | Zagabria | Sabor
HT: haitiano | Port-au-Prince
HU: ungherese, magiaro | Budapest
ID: indonesiano | Giacarta, Jakarta
IE: irlandese | Dublino | Oireachtas
IL: israeliano | Tel Aviv, Gerusalemme | Knesset
IN: indiano | Nuova Delhi, New Delhi, Delhi | Lok Sabha, Rajya Sabha
IQ: iracheno | Baghdad, Bagdad
IR: iraniano | Teheran | Majlis
IS: islandese | Reykjavik | Althing
IT: italiano, Belpaese | Roma | Farnesina, Palazzo Chigi, Montecitorio, Palazzo Madama, Quirinale, Viminale, Via XX Settembre, Capo dello Stato italiano | Camera dei deputati, Camera dei Deputati, Senato della Repubblica, Gazzetta Ufficiale, Gazzetta ufficiale
JM: giamaicano | Kingston
JO: giordano | Amman
JP: giapponese, nipponico, Sol Levante | Tokyo, Tokio | Kantei, Forze di autodifesa, Forze di Autodifesa, Gaimusho | Dieta, Camera dei Consiglieri, Camera dei consiglieri
KE: keniota, kenyano, keniano | Nairobi
KG: kirghiso, chirghiso, kirghizo, Kirghizistan, Kirghizstan | Bishkek
KH: cambogiano | Phnom Penh
KP: nordcoreano | Pyongyang
KR: sudcoreano, Corea del Sud, Repubblica di Corea | Seul, Seoul
KW: kuwaitiano
LI: Liechtenstein | Vaduz
KZ: kazako, kazaco, Kazakistan, Kazakhstan | Astana
LA: laotiano | Vientiane
LB: libanese | Beirut
LK: singalese, srilankese | Colombo
LT: lituano | Vilnius | Seimas
LU: lussemburghese
LV: lettone | Riga | Saeima
LY: libico | Tripoli
MA: marocchino | Rabat
MC: monegasco, Principato di Monaco
MD: moldavo, moldovo, Moldova, Moldavia | Chisinau
ME: montenegrino | Podgorica
MG: malgascio | Antananarivo
MK: macedone, macedone, Macedonia, Macedonia del Nord | Skopje
ML: maliano | Bamako
MM: birmano, Birmania, Myanmar | Naypyidaw
MN: mongolo | Ulan Bator
MR: mauritano | Nouakchott
MT: maltese | La Valletta
MU: mauriziano
MV: maldiviano | Malé
MX: messicano | Città del Messico
MY: malese, malaysiano, Malesia, Malaysia | Kuala Lumpur
MZ: mozambicano | Maputo
NA: namibiano | Windhoek
NE: nigerino | Niamey
NG: nigeriano | Abuja
NI: nicaraguense, nicaraguegno | Managua
NL: olandese, neerlandese, Olanda, Paesi Bassi | L'Aia, Aia, Aja
NO: norvegese | Oslo | Storting
NP: nepalese | Kathmandu
NZ: neozelandese | Wellington
OM: omanita | Mascate
PA: panamense
PE: peruviano | Lima
PG: papuano | Port Moresby
PH: filippino | Manila | Malacañang, Malacanang
PK: pakistano, pachistano | Islamabad
PL: polacco | Varsavia | Sejm
PS: palestinese, Palestina, Autorità palestinese, Autorità nazionale palestinese | Ramallah
PT: portoghese, lusitano | Lisbona
PY: paraguaiano, paraguayano | Asunción
QA: qatarino, qatariota | Doha
RO: romeno, rumeno | Bucarest
RS: serbo | Belgrado
RU: russo, Federazione russa, Federazione Russa | Mosca | Cremlino, Duma
RW: ruandese, Ruanda | Kigali
SA: saudita, Arabia Saudita, Arabia saudita | Riad, Riyadh, Riyad
SD: sudanese | Khartum, Khartoum
SE: svedese | Stoccolma | Riksdag
SG: singaporiano, singaporeano
SI: sloveno | Lubiana
SK: slovacco | Bratislava
SM: sammarinese, Repubblica del Titano | | Consiglio grande e generale, Consiglio Grande e Generale, Congresso di Stato
SN: senegalese | Dakar
SO: somalo | Mogadiscio
SV: salvadoregno | San Salvador
SY: siriano | Damasco
TD: ciadiano | N'Djamena
TH: thailandese, tailandese | Bangkok
TJ: tagico, tagiko, Tagikistan, Tajikistan | Dushanbe
TL: timorese | Dili
TM: turkmeno, turcomanno, Turkmenistan | Ashgabat, Asgabat, Aşgabat
TN: tunisino | Tunisi
TR: turco | Ankara
TW: taiwanese | Taipei
TZ: tanzaniano | Dodoma
UA: ucraino | Kiev, Kyiv | Verkhovna Rada, Rada
UG: ugandese | Kampala
UN: Onu, ONU, Nazioni Unite, Nazioni unite
US: americano, statunitense, Usa, USA, Stati Uniti d'America, America | Washington | Casa Bianca, Pentagono, Capitol Hill, Dipartimento di Stato, Congresso americano, Congresso Usa
UY: uruguaiano, uruguayano | Montevideo
UZ: uzbeko, uzbeco | Tashkent
VA: vaticano, Santa Sede, Vaticano, Oltretevere
VE: venezuelano | Caracas
VN: vietnamita, Viet Nam | Hanoi
XK: kosovaro | Pristina
YE: yemenita | Sana'a
ZA: sudafricano, Sudafrica | Pretoria
ZM: zambiano | Lusaka
ZW: zimbabwese, zimbabwiano | Harare
BB: barbadiano | Bridgetown
BI: burundese | Gitega, Bujumbura
BN: bruneiano | Bandar Seri Begawan
BS: bahamense | Nassau
BT: bhutanese | Thimphu
BW: botswano | Gaborone
BZ: beliziano | Belmopan
CF: centrafricano | Bangui
CG: Congo-Brazzaville, Congo Brazzaville, Repubblica del Congo | Brazzaville
CV: capoverdiano | Praia
FM: micronesiano | Palikir
GM: gambiano, Gambia | Banjul
GN: guineano | Conakry
GQ: equatoguineano | Malabo
GW: | Bissau
GY: guyanese
KI: | Tarawa
KM: comoriano | Moroni
LR: liberiano | Monrovia
LS: | Maseru
MH: marshallese | Majuro
MW: malawiano | Lilongwe
NR: nauruano
PW: palauano | Koror
SB: salomonese | Honiara
SC: seicellese
SL: sierraleonese | Freetown
SR: surinamese | Paramaribo
SS: sudsudanese, sud-sudanese | Giuba, Juba
SZ: swazi, Swaziland | Mbabane
TG: togolese | Lomé
TO: tongano | Nuku'alofa
TT: trinidadiano, Trinidad e Tobago | Port of Spain
TV: tuvaluano | Funafuti
VU: vanuatuano | Port Vila
WS: samoano | Apia
AX: Åland, Aland
BM: Bermude
CK: isole Cook
CW: Curacao
EH: sahrawi
FK: Falkland
FO: faroese, Fær Øer, Far Oer, Faer Oer, Faroe
GF: Guyana francese
GP: Guadeloupe
IM: isola di Man
IO: Territorio britannico dell'Oceano Indiano
KY: Cayman
MO: macaense, Macao, Macau
MQ: Martinique
NC: neocaledone
PF: Polinesia francese
PR: portoricano, Porto Rico
RE: Réunion, Reunion, La Riunione
SH: Sant'Elena
SJ: Svalbard
TC: Turks e Caicos
VG: Vergini britanniche, isole Vergini Britanniche
VI: Vergini americane, isole Vergini Americane
`;

/** ICU names that are common words, cities or other things in Italian texts. */
const NAMELESS: readonly string[] = ['MC', 'TD', 'LU'];

/** giapponese, giapponesi; italiano, -a, -i, -e; nipponico, -ca, -ci, -che; tedesco, -ca, -schi, -sche; belga, belgi, belghe. */
function adjective(word: string): string[] {
  if (/\p{Lu}/u.test(word)) return [word];
  const stem = word.slice(0, -1);
  if (word.endsWith('e')) return [word, `${stem}i`];
  if (word === 'belga') return ['belga', 'belgi', 'belghe'];
  if (word.endsWith('a')) return [word, `${stem}i`, `${stem}e`];
  if (/[^i]co$/.test(word) && !/greco$/.test(word)) return [word, `${stem}a`, `${stem}hi`, `${stem}he`, `${stem}i`];
  if (word.endsWith('co')) return [word, `${stem}a`, `${stem}i`, `${stem}he`];
  return [word, `${stem}a`, `${stem}i`, `${stem}e`];
}

const rows = rowsOf(TABLE, ',').map((row) => ({ ...row, names: row.names.flatMap(adjective) }));

export const countries: CountryWords[] = countryWords('it', rows, NAMELESS);

/** First halves of compounds such as italo-giapponese. */
const PREFIXES: Readonly<Record<string, string>> = {
  italo: 'IT',
  nippo: 'JP',
  russo: 'RU',
  sovietico: 'RU',
  franco: 'FR',
  anglo: 'GB',
  sino: 'CN',
  ispano: 'ES',
  greco: 'GR',
  turco: 'TR',
  americano: 'US',
  statunitense: 'US',
  tedesco: 'DE',
  germano: 'DE',
  austro: 'AT',
  luso: 'PT',
  belgo: 'BE',
  indo: 'IN',
  israelo: 'IL',
  svizzero: 'CH',
  elvetico: 'CH',
  filippino: 'PH',
  albano: 'AL',
  libico: 'LY',
  euro: 'EU',
  serbo: 'RS',
  ucraino: 'UA',
  polacco: 'PL',
  argentino: 'AR',
  brasiliano: 'BR',
  canado: 'CA',
  australo: 'AU',
};

const codeOf = new Map(
  rows.flatMap(({ code, names }) => names.filter((name) => /^\p{Ll}/u.test(name)).map((name) => [name, code] as const)),
);
const COMPOUND = /(?<![\p{L}])\p{L}{3,12}(?:-\p{Ll}{4,14}){1,2}(?![\p{L}])/gu;

/** "italo-giapponese", "nippo-italiano", "italo-anglo-nipponico": the parties that one word names. */
export function compounds(text: string): { start: number; end: number; codes: string[] }[] {
  if (!text.includes('-')) return [];
  return [...text.matchAll(COMPOUND)].flatMap((match) => {
    const parts = match[0].toLowerCase().split('-');
    const codes = parts.map((part, at) => (at < parts.length - 1 ? (PREFIXES[part] ?? codeOf.get(part)) : codeOf.get(part)));
    const known = codes.filter((code) => code !== undefined);
    return known.length === parts.length ? [{ start: match.index, end: match.index + match[0].length, codes: known }] : [];
  });
}

/** Seas, regions, currencies and the like that hold a country's name and mean none. */
export const geography: readonly string[] =
  "Oceano Indiano, oceano Indiano, Oceano indiano, Mar Cinese, Mar cinese, Mare Cinese, Mare del Giappone, Mar del Giappone, Golfo del Messico, Nuovo Messico, Città del Messico, America Latina, America latina, Nord America, Sud America, Nordamerica, Sudamerica, Centro America, America del Nord, America del Sud, America Centrale, America centrale, Nuova Guinea, Golfo di Guinea, golfo di Guinea, Irlanda del Nord, Columbia Britannica, Polinesia francese, Guyana francese, Canale di Panama, canale di Panama, Mar d'Irlanda, Golfo di Finlandia, Delta del Niger, Bank of America, British Airways, Valle del Giordano, Mongolia Interna, Territorio britannico dell'Oceano Indiano, franco svizzero".split(
    ', ',
  );
