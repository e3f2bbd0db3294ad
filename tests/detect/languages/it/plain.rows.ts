// Plain Italian news by family: things unveiled, works begun, marks reached, desks opened, bodies met, parts changed, who joins and leaves; all of our own making.

import type { Row } from '../rows.js';

/** What each claims: "status modality date", a missing date standing for any. */
export const CLAIMS: readonly Row[] = [
  ['Italia e Brasile hanno annunciato la missione Amazonia a margine del vertice.', 'announced occurred'],
  ['Alzato il velo sul tunnel Talsinki.', 'announced occurred'],
  ['Il tunnel Talsinki è stato illustrato alla stampa dal sindaco di Tallinn.', 'announced occurred'],
  ['Sono iniziati a Tallinn i rilievi per il tunnel Talsinki.', 'underway occurred'],
  ['Le perforazioni per il tunnel Talsinki hanno preso il via da Helsinki.', 'underway occurred'],
  ['Le perforazioni per il tunnel Talsinki cominceranno in aprile.', 'underway planned'],
  ['Le perforazioni per il tunnel Talsinki sarebbero cominciate di notte.', 'underway rumoured'],
  ['La campagna di rilevazioni prevista dal memorandum Cnr-Kaist è cominciata a marzo.', 'underway occurred'],
  ['Il tunnel Talsinki ha superato quota dieci chilometri.', 'milestone occurred'],
  ['Chiusa senza rilievi la revisione finale del satellite Amazonia.', 'milestone occurred'],
  ['Realizzati tutti i progetti del partenariato strategico Italia-Vietnam.', 'completed occurred'],
  ['Cnr e Kaist hanno portato a termine il progetto del memorandum Cnr-Kaist.', 'completed occurred'],
  ['Attivato lo sportello unico della Convenzione fiscale Italia-Kenya.', 'operational occurred'],
  ['Il registro della Convenzione di Minamata è consultabile da ieri.', 'operational occurred'],
  ['Il portale del memorandum Cnr-Kaist sarà attivo da ottobre.', 'operational planned'],
  ['Inaugurato ieri il tunnel Talsinki.', 'operational occurred'],
  ['La Conferenza delle parti della Convenzione di Minamata ha avuto luogo a Ginevra.', 'held occurred'],
  ["La commissione mista dell'accordo sui frontalieri Italia-Svizzera ha fatto il punto a Berna.", 'held occurred'],
  ['La Conferenza delle parti della Convenzione di Minamata è convocata per il 3 marzo.', 'held planned'],
  ['Un incontro del dialogo strategico Italia-India avrebbe avuto luogo a Goa.', 'held rumoured'],
  ['La vita del satellite Amazonia è stata allungata di due anni.', 'renewed occurred'],
  ['Sostituito un allegato della Convenzione fiscale Italia-Kenya.', 'amended occurred'],
  ['Al partenariato strategico Italia-Vietnam è stato aggiunto un capitolo sulla difesa.', 'amended occurred'],
  ['Il tracciato del tunnel Talsinki potrebbe essere stato ritoccato.', 'amended rumoured'],
  ['Il programma Egeo si allarga: entra anche la Croazia.', 'expanded occurred'],
  ['Ammessa la Croazia al programma Egeo.', 'expanded occurred'],
  ['La Francia starebbe pensando di sfilarsi dal programma Egeo.', 'reduced rumoured'],
  ['Promosso ad accordo intergovernativo il memorandum Cnr-Kaist.', 'upgraded occurred'],
  ['I tempi del tunnel Talsinki si allungano.', 'delayed occurred'],
  ['Fermi i cantieri del tunnel Talsinki per ordine del giudice.', 'suspended occurred'],
  ['Gli scavi del tunnel Talsinki saranno fermati da luglio.', 'suspended planned'],
  ['I lavori sul satellite Amazonia sono ricominciati lunedì.', 'resumed occurred'],
  ['Riparte dopo un anno di pausa il tunnel Talsinki.', 'resumed occurred'],
  ['Il dialogo strategico Italia-India ripartirà il 2 febbraio.', 'resumed planned'],
  ['Il mandato del dialogo strategico Italia-India è terminato per decorrenza dei termini.', 'expired occurred'],
  ["Roma nega che siano in corso trattative sull'accordo Italia-Svizzera sui frontalieri.", 'negotiating denied'],
  ["È iniziata l'applicazione temporanea dell'accordo di pesca Ue-Senegal.", 'provisionally-applied occurred'],
  ["L'accordo di pesca Ue-Senegal vale già provvisoriamente.", 'provisionally-applied occurred'],
  ['La Convenzione fiscale Italia-Kenya, operante da sabato, evita la doppia imposizione.', 'in-force occurred'],
  ["A oggi l'Italia non risulta fra gli Stati che hanno ratificato la Convenzione di Minamata.", 'ratified denied'],
];

/** What must not be read into a sentence: the claim's beginning. */
export const NOT_SAID: readonly (readonly [string, string])[] = [
  ['Il satellite Amazonia porta cinque strumenti.', 'ratified occurred'],
  ['Il costo del tunnel Talsinki ha superato quota dieci miliardi.', 'milestone occurred'],
  ['Inaugurata ieri una mostra sul tunnel Talsinki.', 'operational occurred'],
  ['La cantante della Cop31 ha rinviato il suo tour.', 'delayed occurred'],
  ['Il ministro ha presentato alla stampa i dati sul programma Egeo.', 'announced occurred'],
  ['Al convegno sul programma Egeo si è unita la Croazia.', 'expanded occurred'],
  ['Il direttore del programma Egeo è stato fermato ieri.', 'suspended occurred'],
  ['Chi vuole votare sul tunnel Talsinki deve aver firmato il registro.', 'signed occurred'],
];
