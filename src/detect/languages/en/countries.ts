// English words for countries: adjectives and people, seats of government, institutions that only one country has.

import type { CountryWords } from '../../language.js';
import { countryWords, rowsOf } from '../countries.js';

/** code: adjectives and other names | capital | institutions, each separated by commas. */
const TABLE = `
AG: Antiguan, Antigua and Barbuda | St John's
BB: Barbadian | Bridgetown
BF: Burkinabe | Ouagadougou
BI: Burundian | Gitega
BJ: Beninese | Porto-Novo
BS: Bahamian | Nassau
BZ: Belizean | Belmopan
CF: | Bangui
CG: Congo-Brazzaville, Republic of the Congo, Republic of Congo | Brazzaville
CV: Cape Verdean, Cabo Verdean | Praia
DJ: Djiboutian |
ER: Eritrean | Asmara
FM: Micronesian | Palikir
GA: Gabonese | Libreville
GD: Grenadian |
GM: Gambian, Gambia | Banjul
GN: Guinean | Conakry
GQ: | Malabo
GW: | Bissau
GY: Guyanese | Georgetown
KI: | Tarawa
KM: Comoran, Comorian | Moroni
LI: | Vaduz
LR: Liberian | Monrovia
LS: Basotho | Maseru
MH: Marshallese | Majuro
MR: Mauritanian | Nouakchott
MU: Mauritian | Port Louis
MW: Malawian | Lilongwe
NR: Nauruan |
PW: Palauan | Ngerulmud, Koror
SB: Solomon Islander | Honiara
SC: Seychellois |
SL: Sierra Leonean | Freetown
SR: Surinamese | Paramaribo
SS: South Sudanese | Juba
SV: Salvadoran, Salvadorean | San Salvador
SZ: Swazi, Swaziland | Mbabane
TG: Togolese | Lome
TL: Timorese, East Timor | Dili
TT: Trinidadian, Trinidad and Tobago | Port of Spain
TV: Tuvaluan, Tuvaluans | Funafuti
VU: Ni-Vanuatu | Port Vila
AD: Andorran | Andorra la Vella
AE: Emirati, UAE, Emirates | Abu Dhabi
AF: Afghan, Afghans | Kabul
AL: Albanian, Albanians | Tirana
AM: Armenian | Yerevan
AO: Angolan | Luanda
AR: Argentine, Argentinian | Buenos Aires
AT: Austrian, Austrians | Vienna | Nationalrat
AU: Australian, Australians | Canberra
AZ: Azerbaijani, Azeri | Baku
BA: Bosnian, Bosnia, Bosnia and Herzegovina | Sarajevo
BD: Bangladeshi | Dhaka
BE: Belgian, Belgians | 
BG: Bulgarian | Sofia
BH: Bahraini | Manama
BN: Bruneian | Bandar Seri Begawan
BO: Bolivian | La Paz
BR: Brazilian | Brasilia
BT: Bhutanese | Thimphu
BW: Botswanan | Gaborone
BY: Belarusian | Minsk
CA: Canadian, Canadians | Ottawa
CD: Congolese, Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC | Kinshasa
CH: Swiss | Bern | | Federal Council
CI: Ivorian, Ivory Coast, Côte d'Ivoire, Cote d'Ivoire | Abidjan
CL: Chilean | Santiago
CM: Cameroonian | Yaounde
CN: Chinese | Beijing | National People's Congress
CO: Colombian | Bogota
CR: Costa Rican | San Jose
CU: Cuban | Havana
CY: Cypriot | Nicosia
CZ: Czech, Czech Republic | Prague
DE: German, Germans | Berlin | Bundestag, Bundesrat, Bundeswehr
DK: Danish, Danes | Copenhagen | Folketing
DO: Dominican | Santo Domingo
DZ: Algerian | Algiers
EC: Ecuadorian, Ecuadorean | Quito
EE: Estonian | Tallinn | Riigikogu
EG: Egyptian | Cairo
ES: Spanish, Spaniards | Madrid | Cortes Generales
ET: Ethiopian | Addis Ababa
EU: EU, E.U., European Union, European Commission, European Council, European Parliament | Brussels, Strasbourg
FI: Finnish, Finns | Helsinki | Eduskunta
FJ: Fijian | Suva
FR: French | Paris | Elysee, Quai d'Orsay, National Assembly of France
GB: UK, U.K., Britain, Great Britain, British, Britons | London | Westminster, Whitehall, Downing Street, House of Lords, the Lords | House of Commons, the Commons, Royal Assent
GE: Georgian | Tbilisi
GH: Ghanaian | Accra
GL: Greenlandic | Nuuk
GR: Greek, Greeks | Athens
GT: Guatemalan | Guatemala City
HN: Honduran | Tegucigalpa
HR: Croatian | Zagreb | Sabor
HT: Haitian | Port-au-Prince
HU: Hungarian | Budapest
ID: Indonesian | Jakarta
IE: Irish | Dublin | Dail, Oireachtas
IL: Israeli | Jerusalem | Knesset
IN: Indian | New Delhi, Delhi | Lok Sabha, Rajya Sabha
IQ: Iraqi | Baghdad
IR: Iranian | Tehran | Majlis
IS: Icelandic | Reykjavik | Althing
IT: Italian, Italians, Italia | Rome | Farnesina, Palazzo Chigi, Montecitorio, Palazzo Madama, Quirinale
JM: Jamaican | Kingston
JO: Jordanian | Amman
JP: Japanese | Tokyo | Kantei, Nagatacho, Self-Defense Forces | Diet, House of Councillors
KE: Kenyan | Nairobi
KG: Kyrgyz, Kyrgyz Republic | Bishkek
KH: Cambodian | Phnom Penh
KP: North Korean, DPRK | Pyongyang
KR: South Korean, Republic of Korea, Korea, Korean, ROK | Seoul
KW: Kuwaiti | Kuwait City
KZ: Kazakh | Astana
LA: Lao, Laotian | Vientiane
LB: Lebanese | Beirut
LK: Sri Lankan | Colombo
LT: Lithuanian | Vilnius | Seimas
LU: Luxembourgish
LV: Latvian | Riga | Saeima
LY: Libyan | Tripoli
MA: Moroccan | Rabat
HK: Hong Kong, Hongkong
KN: Saint Kitts and Nevis, St Kitts and Nevis | Basseterre
LC: Saint Lucia, St Lucia, Saint Lucian | Castries
ST: Sao Tome and Principe, São Tomé and Príncipe
VC: Saint Vincent and the Grenadines, St Vincent and the Grenadines, St. Vincent and the Grenadines | Kingstown
MC: Monegasque
MD: Moldovan | Chisinau
ME: Montenegrin | Podgorica
MG: Malagasy, Malagasi | Antananarivo
MK: Macedonian, Macedonia | Skopje
ML: Malian | Bamako
MM: Burmese, Burma, Myanmar | Naypyidaw
MN: Mongolian | Ulaanbaatar
MT: Maltese | Valletta
MV: Maldivian | Male
MX: Mexican | Mexico City
MY: Malaysian | Kuala Lumpur, Putrajaya
MZ: Mozambican | Maputo
NA: Namibian | Windhoek
NE: Nigerien | Niamey
NG: Nigerian | Abuja
NI: Nicaraguan | Managua
NL: Dutch, Holland | The Hague | Tweede Kamer
NO: Norwegian, Norwegians | Oslo | Storting
NP: Nepali, Nepalese | Kathmandu
NZ: New Zealander, New Zealanders | Wellington
OM: Omani | Muscat
PA: Panamanian | Panama City
PE: Peruvian | Lima
PG: Papua New Guinean | Port Moresby
PH: Philippine, Filipino, Filipinos, Filipina | Manila | Malacanang
PK: Pakistani | Islamabad
PL: Polish, Poles | Warsaw | Sejm
PS: Palestinian, Palestinians, Palestine | Ramallah
PT: Portuguese | Lisbon
PY: Paraguayan | Asuncion
QA: Qatari | Doha
RO: Romanian | Bucharest
RS: Serbian, Serbs | Belgrade
RU: Russian, Russians, Russian Federation | Moscow | Kremlin, Duma, State Duma | Federation Council
RW: Rwandan | Kigali
SA: Saudi, Saudis | Riyadh
SD: Sudanese | Khartoum
SE: Swedish, Swedes | Stockholm | Riksdag
SG: Singaporean
SI: Slovenian, Slovene | Ljubljana
SK: Slovak | Bratislava
SN: Senegalese | Dakar
SO: Somali | Mogadishu
SY: Syrian | Damascus
TD: Chadian | N'Djamena
TH: Thai | Bangkok
TJ: Tajik | Dushanbe
TM: Turkmen | Ashgabat
TN: Tunisian | Tunis
TO: Tongan | Nuku'alofa
TR: Turkish, Turkey, Turkiye, Türkiye, Turks | Ankara
TW: Taiwanese | Taipei
TZ: Tanzanian | Dodoma
UA: Ukrainian, Ukrainians | Kyiv, Kiev | Verkhovna Rada
UG: Ugandan | Kampala
UN: UN, U.N., United Nations | 
US: US, U.S., USA, U.S.A., America, American, Americans | Washington | White House, Capitol Hill, Pentagon, State Department
UY: Uruguayan | Montevideo
UZ: Uzbek | Tashkent
VA: Holy See, Vatican | 
VE: Venezuelan | Caracas
VN: Vietnamese, Viet Nam | Hanoi, Ha Noi
WS: Samoan | Apia
XK: Kosovar | Pristina
YE: Yemeni | Sanaa
ZA: South African | Pretoria
ZM: Zambian | Lusaka
ZW: Zimbabwean | Harare
AI: Anguillan
AS: American Samoan
AW: Aruban
AX: Aland
BL: Saint Barthelemy, St Barthelemy
BM: Bermudian
CC: Cocos Islands
CK: Cook Islander
CW: Curacao
EH: Sahrawi
FK: Falklands, Falkland Islander
FO: Faroese, Faroes, Faeroe Islands
GI: Gibraltarian
GU: Guamanian
IM: Manx
KY: Caymans, Caymanian
MF: Saint Martin, St Martin
MO: Macau, Macao, Macanese
MP: Northern Marianas
NC: New Caledonian
NU: Niuean
PF: French Polynesian
PM: Saint Pierre and Miquelon, St Pierre and Miquelon
PN: Pitcairn
PR: Puerto Rican
RE: Reunion
SH: Saint Helena, St Helena
SJ: Svalbard
TC: Turks and Caicos
TK: Tokelauan
VG: BVI
VI: US Virgin Islands
WF: Wallis and Futuna
`;

/** "Chad" is a person more often than a party: it needs its adjective or seat. */
const NAMELESS: readonly string[] = ['TD'];

/** Adjectives that name the people, too, in the plural: Chileans, Moroccans, Greeks, Tajiks; not the British, nor the Japanese. */
const PEOPLE = /^(?:\p{Lu}[\p{Ll}-]+ )*\p{Lu}\p{Ll}+(?:an|[^h]i|ech|eek|[nti]ot|ntine|[lv]ene|kh|bek|jik|[vw]ak|var)$/u;

const rows = rowsOf(TABLE, ',').map((row) => ({
  ...row,
  names: row.names.flatMap((name) => (PEOPLE.test(name) ? [name, `${name}s`] : [name])),
}));

export const countries: CountryWords[] = countryWords('en', rows, NAMELESS);

/** Seas, regions, currencies and the like that hold a country's name and mean none. */
export const geography: readonly string[] =
  'Indian Ocean, Indian-Ocean, British Indian Ocean Territory, South China Sea, East China Sea, China Sea, Sea of Japan, Gulf of Mexico, New Mexico, Irish Sea, Northern Ireland, Northern Irish, British Columbia, Latin America, Latin American, North America, North American, South America, South American, Central America, Central American, American Samoa, French Guiana, French Polynesia, New Guinea, Gulf of Guinea, Gulf of Oman, Gulf of Thailand, Gulf of Finland, Norwegian Sea, Philippine Sea, Mozambique Channel, Panama Canal, Niger Delta, Congo Basin, Congo River, Jordan Valley, Jordan River, Lake Chad, Inner Mongolia, Cuban cigars, Turkish Straits, Danish Straits, Mexico City, Kuwait City, Panama City, Guatemala City, Bank of America, English-language, Brazil nuts, Swiss cheese, Swiss franc, Hong Kong dollar, Japan Sea, Georgia Tech'.split(
    ', ',
  );
