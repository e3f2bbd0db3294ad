// Plain Italian news of our own making: what each sentence claims, by the grammar of known cues, and what it does not.

import type { Row } from '../rows.js';

/** What each claims: "status modality date", a missing date standing for any. */
export const CLAIMS: readonly Row[] = [
  ['Le perforazioni per il tunnel Talsinki cominceranno in aprile.', 'underway planned'],
  ['Chiusa senza rilievi la revisione finale del satellite Amazonia.', 'milestone occurred'],
  ['Attivato lo sportello unico della Convenzione fiscale Italia-Kenya.', 'operational occurred'],
  ['Inaugurato ieri il tunnel Talsinki.', 'operational occurred'],
  ['La vita del satellite Amazonia è stata allungata di due anni.', 'renewed occurred'],
  ['La Francia starebbe pensando di sfilarsi dal programma Egeo.', 'reduced rumoured'],
  // Grammar: what governs a noun or an infinitive of a known cue.
  ["Fra i primi a firmare la Convenzione di Minamata, nell'ottobre del 2022, fu il Kenya.", 'signed occurred 2022-10'],
  ['A firmare il memorandum Cnr-Kaist sono stati ieri i due presidenti.', 'signed occurred'],
  ['A firmare il memorandum Cnr-Kaist saranno i due presidenti.', 'signed planned'],
  ["Dall'adozione della Convenzione di Minamata sono trascorsi sei anni.", 'agreed occurred'],
  ['Sono passati sei mesi dalla firma del memorandum Cnr-Kaist.', 'signed occurred'],
  ['Il Kenya ha consegnato ieri a Ginevra lo strumento di ratifica della Convenzione di Minamata.', 'ratified occurred'],
  ['Il Kenya non ha consegnato lo strumento di ratifica della Convenzione di Minamata.', 'ratified denied'],
  ['Il governo di Nairobi ha confermato la decisione di recedere dalla Convenzione di Minamata.', 'reduced planned'],
  ['La Convenzione fiscale Italia-Kenya passa ai due parlamenti per la ratifica.', 'ratified planned'],
  ["I limiti saranno rispettati fino alla scadenza dell'accordo di pesca Ue-Senegal.", 'expired planned'],
  ['La Convenzione fiscale Italia-Kenya porta la firma dei due ministri.', 'signed occurred'],
];

/** What must not be read into a sentence: the claim's beginning. */
export const NOT_SAID: readonly (readonly [string, string])[] = [
  ['Il Kenya sarà tra i primi a firmare la Convenzione di Minamata.', 'signed occurred'],
  ['A firmare il memorandum Cnr-Kaist saranno i due presidenti.', 'signed occurred'],
  ['Il Kenya consegnerà a Ginevra lo strumento di ratifica della Convenzione di Minamata.', 'ratified occurred'],
  ["L'accordo di pesca Ue-Senegal resta valido fino alla scadenza.", 'expired occurred'],
  ['Il satellite Amazonia porta cinque strumenti.', 'ratified occurred'],
  ['Inaugurata ieri una mostra sul tunnel Talsinki.', 'operational occurred'],
  ['La cantante della Cop31 ha rinviato il suo tour.', 'delayed occurred'],
  ['Il direttore del programma Egeo è stato fermato ieri.', 'suspended occurred'],
  ['Chi vuole votare sul tunnel Talsinki deve aver firmato il registro.', 'signed occurred'],
];
