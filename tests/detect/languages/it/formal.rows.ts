// Plain sentences of Italian ministries, gazettes, depositaries and wires, and all that each claims; of our own making. "title || text" where both count.

import type { SeedParts } from '../../samples.js';
import type { Row } from '../rows.js';

/** One commitment of each sort that such sentences speak of, one of them a treaty of the whole world. */
export const SEEDS: readonly SeedParts[] = [
  { id: 'fish', kind: 'agreement', parties: ['NO', 'CL'], names: { it: ['Patto sulla pesca'] } },
  {
    id: 'customs',
    kind: 'agreement',
    parties: ['IT', 'KE'],
    names: { it: ['Accordo doganale Italia-Kenya'] },
    generic_names: { it: ['Accordo doganale', 'Accordo di assistenza doganale'] },
    keywords: { it: ['dogane'] },
  },
  {
    id: 'labs',
    kind: 'memorandum',
    parties: ['IT', 'JP'],
    names: { it: ['Memorandum Enea-Nims'] },
    generic_names: { it: ['Memorandum sui materiali'] },
    organisations: [{ names: { it: ['Enea'] } }, { names: { it: ['Nims'] } }],
  },
  { id: 'probe', kind: 'programme', parties: ['IT', 'JP'], names: { it: ['programma Aurora'] }, keywords: { it: ['sonda'] } },
  { id: 'talks', kind: 'dialogue', parties: ['IT', 'KZ'], names: { it: ['Dialogo strategico Italia-Kazakhstan'] } },
  { id: 'ties', kind: 'partnership', parties: ['IT', 'GH'], names: { it: ['Partenariato per il cacao'] } },
  {
    id: 'seabed',
    kind: 'agreement',
    parties: [],
    follow: ['IT', 'JP'],
    names: { it: ['Convenzione sui fondali'] },
  },
];

/** By status: a text and its claims, each "status modality date party", in any order and no other. */
export const CLAIMS: Readonly<Record<string, readonly Row[]>> = {
  'proposed, negotiating, announced': [
    ['Il 3 maggio 2025 la Norvegia ha proposto al Cile il Patto sulla pesca.', 'proposed occurred 2025-05-03 -'],
    ['I negoziati per il Patto sulla pesca sono iniziati a Bergen il 3 maggio.', 'negotiating occurred 2025-05-03 -'],
    [
      'Sono stati avviati il 3 maggio 2025 i negoziati tra Norvegia e Cile per il Patto sulla pesca.',
      'negotiating occurred 2025-05-03 -',
    ],
    ['Il primo round negoziale del Patto sulla pesca si è tenuto a Bergen il 3 maggio.', 'negotiating occurred 2025-05-03 -'],
    ['Norvegia e Cile avvieranno a dicembre i negoziati per il Patto sulla pesca.', 'negotiating planned 2025-12 -'],
    [
      'Il Partenariato per il cacao è stato annunciato il 3 maggio dal Presidente del Consiglio.',
      'announced occurred 2025-05-03 -',
    ],
  ],
  agreed: [
    ['I negoziati per il Patto sulla pesca si sono conclusi il 3 maggio 2025.', 'agreed occurred 2025-05-03 -'],
    ['Il 3 maggio le due delegazioni hanno parafato il testo del Patto sulla pesca.', 'agreed occurred 2025-05-03 -'],
    ['Il testo della Convenzione sui fondali è stato adottato a Ginevra il 3 maggio.', 'agreed occurred 2025-05-03 -'],
    [
      'La Convenzione sui fondali è stata adottata a Ginevra il 3 maggio 2025 e aperta alla firma il 10 giugno 2025.',
      'agreed occurred 2025-05-03 -',
      'signed occurred 2025-06-10 -',
    ],
    ['La Conferenza ha adottato oggi per consenso la Convenzione sui fondali.', 'agreed occurred 2025-11-26 -'],
    ["I negoziati sul Patto sulla pesca si concluderanno entro la fine dell'anno.", 'agreed planned 2025-12-31 -'],
    ['I negoziati sul Patto sulla pesca non si sono ancora conclusi.', 'agreed denied - -'],
    ["Norvegia e Cile hanno raggiunto un'intesa di principio sul Patto sulla pesca.", 'agreed occurred - -'],
  ],
  signed: [
    ['Il 3 maggio 2025 è stato firmato a Bergen il Patto sulla pesca tra la Norvegia e il Cile.', 'signed occurred 2025-05-03 -'],
    ['Il Patto sulla pesca è stato firmato a Bergen il 3 maggio.', 'signed occurred 2025-05-03 -'],
    ['Il Patto sulla pesca è stato firmato a Bergen a maggio.', 'signed occurred 2025-05 -'],
    [
      'I Ministri degli Esteri di Norvegia e Cile hanno firmato oggi a Bergen il Patto sulla pesca.',
      'signed occurred 2025-11-26 -',
    ],
    ['Si è svolta lunedì a Bergen la cerimonia di firma del Patto sulla pesca.', 'signed occurred 2025-11-24 -'],
    ['La firma del Patto sulla pesca ha avuto luogo a Bergen il 3 maggio.', 'signed occurred 2025-05-03 -'],
    ['La sottoscrizione del Patto sulla pesca è avvenuta a Bergen il 3 maggio 2025.', 'signed occurred 2025-05-03 -'],
    ['Il Patto sulla pesca, fatto a Bergen il 3 maggio 2025, si compone di dodici articoli.', 'signed occurred 2025-05-03 -'],
    ['Il Patto sulla pesca verrà firmato a Bergen il 10 dicembre.', 'signed planned 2025-12-10 -'],
    ['La firma del Patto sulla pesca è prevista per il 3 maggio.', 'signed planned 2026-05-03 -'],
    ['Il Patto sulla pesca non è stato ancora firmato.', 'signed denied - -'],
    ['I due Ministri firmeranno venerdì prossimo a Bergen il Patto sulla pesca.', 'signed planned 2025-11-28 -'],
    ['Il 3 maggio il Giappone ha firmato la Convenzione sui fondali.', 'signed occurred 2025-05-03 JP'],
    ["In data 3 maggio 2025 l'Italia ha apposto la firma alla Convenzione sui fondali.", 'signed occurred 2025-05-03 IT'],
    ['Il Memorandum Enea-Nims è stato sottoscritto a Tsukuba lo scorso 3 maggio.', 'signed occurred 2025-05-03 -'],
    ['Enea e Nims hanno siglato il 3 maggio il Memorandum sui materiali.', 'signed occurred 2025-05-03 -'],
    ['Accordo doganale tra Italia e Kenya, firmato a Nairobi il 3 maggio 2025.', 'signed occurred 2025-05-03 -'],
    ['Potrebbe essere firmato già a dicembre il Patto sulla pesca.', 'signed rumoured 2025-12 -'],
  ],
  approved: [
    [
      "Il 3 maggio il Senato ha approvato in via definitiva il disegno di legge di ratifica dell'Accordo doganale Italia-Kenya.",
      'approved occurred 2025-05-03 IT',
    ],
    [
      "L'Assemblea ha approvato definitivamente oggi la ratifica ed esecuzione dell'Accordo doganale Italia-Kenya.",
      'approved occurred 2025-11-26 IT',
    ],
    [
      "Il Consiglio dei Ministri ha approvato il 3 maggio il disegno di legge di ratifica dell'Accordo doganale Italia-Kenya.",
      'approved occurred 2025-05-03 IT',
    ],
    [
      "È stata pubblicata nella Gazzetta Ufficiale n. 110 del 13 maggio 2025 la legge 3 maggio 2025, n. 66, recante ratifica ed esecuzione dell'Accordo doganale tra Italia e Kenya.",
      'approved occurred 2025-05-03 IT',
    ],
    [
      "Legge 3 maggio 2025, n. 66: «Ratifica ed esecuzione dell'Accordo doganale tra il Governo della Repubblica italiana e il Governo della Repubblica del Kenya, fatto a Nairobi il 10 giugno 2024».",
      'approved occurred 2025-05-03 IT',
      'signed occurred 2024-06-10 -',
    ],
    ['Lo Storting ha approvato il 3 maggio il Patto sulla pesca.', 'approved occurred 2025-05-03 NO'],
    ['Il Parlamento cileno ha dato il via libera al Patto sulla pesca.', 'approved occurred - CL'],
    ["Il Senato esaminerà il 10 dicembre il disegno di legge di ratifica dell'Accordo doganale Italia-Kenya."],
    ["Il Senato voterà il 10 dicembre la ratifica dell'Accordo doganale Italia-Kenya.", 'approved planned 2025-12-10 IT'],
    ['Il Parlamento cileno non ha ancora approvato il Patto sulla pesca.', 'approved denied - CL'],
    [
      "Il Capo dello Stato ha promulgato il 3 maggio la legge di ratifica dell'Accordo doganale Italia-Kenya.",
      'approved occurred 2025-05-03 IT',
    ],
  ],
  ratified: [
    ['La Norvegia ha ratificato il Patto sulla pesca il 3 maggio 2025.', 'ratified occurred 2025-05-03 NO'],
    ['Il 3 maggio la Norvegia ha ratificato il Patto sulla pesca.', 'ratified occurred 2025-05-03 NO'],
    [
      'Il 3 maggio il Giappone ha depositato lo strumento di ratifica della Convenzione sui fondali.',
      'ratified occurred 2025-05-03 JP',
    ],
    [
      'Lo strumento di ratifica italiano della Convenzione sui fondali è stato depositato il 3 maggio presso il Segretario Generale delle Nazioni Unite.',
      'ratified occurred 2025-05-03 IT',
    ],
    [
      "L'Italia ha depositato oggi presso il Consiglio d'Europa lo strumento di ratifica della Convenzione sui fondali.",
      'ratified occurred 2025-11-26 IT',
    ],
    [
      'Il deposito dello strumento di ratifica della Convenzione sui fondali da parte del Giappone è avvenuto il 3 maggio.',
      'ratified occurred 2025-05-03 JP',
    ],
    ['Il Giappone ha aderito alla Convenzione sui fondali il 3 maggio.', 'ratified occurred 2025-05-03 JP'],
    [
      'Lo scambio degli strumenti di ratifica del Patto sulla pesca ha avuto luogo a Oslo il 3 maggio.',
      'ratified occurred 2025-05-03 -',
    ],
    [
      "Il 3 maggio si è perfezionato lo scambio delle notifiche previsto per l'entrata in vigore del Patto sulla pesca.",
      'ratified occurred 2025-05-03 -',
    ],
    [
      "In data 3 maggio 2025 si è perfezionato lo scambio delle notifiche previsto per l'entrata in vigore dell'Accordo doganale tra Italia e Kenya.",
      'ratified occurred 2025-05-03 -',
    ],
    [
      "Norvegia e Cile si sono notificati il 3 maggio l'avvenuto espletamento delle procedure interne per l'entrata in vigore del Patto sulla pesca.",
      'ratified occurred 2025-05-03 -',
    ],
    [
      "La Norvegia ha notificato il 3 maggio al Cile il completamento delle procedure interne necessarie all'entrata in vigore del Patto sulla pesca.",
      'ratified occurred 2025-05-03 NO',
    ],
    ['La Norvegia non ha ancora ratificato il Patto sulla pesca.', 'ratified denied - NO'],
    [
      'Il Giappone depositerà lo strumento di ratifica della Convenzione sui fondali il 10 dicembre.',
      'ratified planned 2025-12-10 JP',
    ],
    ['La Norvegia ratificherà il Patto sulla pesca entro dicembre.', 'ratified planned 2025-12 NO'],
    ['Il Giappone ha accettato la Convenzione sui fondali il 3 maggio 2025.', 'ratified occurred 2025-05-03 JP'],
  ],
  'provisionally-applied': [
    ['Il Patto sulla pesca si applica in via provvisoria dal 3 maggio.', 'provisionally-applied occurred 2025-05-03 -'],
    ['Il Patto sulla pesca è applicato a titolo provvisorio dal 3 maggio 2025.', 'provisionally-applied occurred 2025-05-03 -'],
    ["L'applicazione provvisoria del Patto sulla pesca è iniziata il 3 maggio.", 'provisionally-applied occurred 2025-05-03 -'],
    [
      'Il Patto sulla pesca sarà applicato in via provvisoria a decorrere dal 1° gennaio 2026.',
      'provisionally-applied planned 2026-01-01 -',
    ],
    ['Il Patto sulla pesca si applicherà in via provvisoria dal 10 dicembre.', 'provisionally-applied planned 2025-12-10 -'],
    [
      "In attesa dell'entrata in vigore, il Patto sulla pesca è applicato in via provvisoria dal 3 maggio.",
      'provisionally-applied occurred 2025-05-03 -',
    ],
  ],
  'in-force': [
    ['Il Patto sulla pesca è entrato in vigore il 3 maggio 2025.', 'in-force occurred 2025-05-03 -'],
    ['Il Patto sulla pesca è entrato in vigore il 3 maggio.', 'in-force occurred 2025-05-03 -'],
    ['È entrato oggi in vigore il Patto sulla pesca.', 'in-force occurred 2025-11-26 -'],
    ['Entra oggi in vigore il Patto sulla pesca tra Norvegia e Cile.', 'in-force occurred 2025-11-26 -'],
    ['Il Patto sulla pesca è in vigore dal 3 maggio.', 'in-force occurred 2025-05-03 -'],
    ['Il Patto sulla pesca, in vigore dal 3 maggio 2025, conta dodici articoli.', 'in-force occurred 2025-05-03 -'],
    ['Il Patto sulla pesca decorre dal 3 maggio.', 'in-force occurred 2025-05-03 -'],
    ['Il Patto sulla pesca ha effetto dal 3 maggio.', 'in-force occurred 2025-05-03 -'],
    ['Il Patto sulla pesca è efficace dal 3 maggio 2025.', 'in-force occurred 2025-05-03 -'],
    ['Il Patto sulla pesca si applica dal 3 maggio.', 'in-force occurred 2025-05-03 -'],
    ["L'entrata in vigore del Patto sulla pesca è avvenuta il 3 maggio.", 'in-force occurred 2025-05-03 -'],
    ['Data di entrata in vigore del Patto sulla pesca: 3 maggio 2025.', 'in-force occurred 2025-05-03 -'],
    ['Il Patto sulla pesca entrerà in vigore il 10 dicembre.', 'in-force planned 2025-12-10 -'],
    ['Il Patto sulla pesca entra in vigore il 1° gennaio 2026.', 'in-force planned 2026-01-01 -'],
    ['Il Patto sulla pesca entrerà in vigore a gennaio.', 'in-force planned 2026-01 -'],
    ['Il Patto sulla pesca non è ancora entrato in vigore.', 'in-force denied - -'],
    ['Il Patto sulla pesca non è in vigore.', 'in-force denied - -'],
    [
      'Il Patto sulla pesca è stato firmato il 3 maggio 2025 ed entrerà in vigore il 10 gennaio 2026.',
      'signed occurred 2025-05-03 -',
      'in-force planned 2026-01-10 -',
    ],
    [
      'Firmato a Bergen il 10 giugno 2024, il Patto sulla pesca è in vigore dal 3 maggio 2025.',
      'signed occurred 2024-06-10 -',
      'in-force occurred 2025-05-03 -',
    ],
    [
      "Si comunica che il 3 maggio 2025 è entrato in vigore l'Accordo doganale tra Italia e Kenya, fatto a Nairobi il 10 giugno 2024.",
      'in-force occurred 2025-05-03 -',
      'signed occurred 2024-06-10 -',
    ],
    [
      "L'Accordo doganale Italia-Kenya, ai sensi dell'articolo 12, è entrato in vigore il 3 maggio 2025.",
      'in-force occurred 2025-05-03 -',
    ],
    [
      'La Convenzione sui fondali è entrata in vigore a livello internazionale il 3 maggio 2025.',
      'in-force occurred 2025-05-03 -',
    ],
    ['Il Memorandum Enea-Nims è diventato operativo il 3 maggio.', 'operational occurred 2025-05-03 -'],
  ],
  established: [
    ['Il Partenariato per il cacao è stato istituito il 3 maggio 2025.', 'established occurred 2025-05-03 -'],
    ['Italia e Ghana hanno istituito il 3 maggio il Partenariato per il cacao.', 'established occurred 2025-05-03 -'],
    ['Il Dialogo strategico Italia-Kazakhstan è stato lanciato il 3 maggio ad Astana.', 'established occurred 2025-05-03 -'],
    ['Il Dialogo strategico Italia-Kazakhstan sarà istituito a dicembre.', 'established planned 2025-12 -'],
  ],
  'contracted, underway, milestone, operational, completed': [
    [
      'Il contratto per il programma Aurora è stato assegnato il 3 maggio a Thales Alenia Space.',
      'contracted occurred 2025-05-03 -',
    ],
    ['Il contratto per il programma Aurora è stato aggiudicato oggi.', 'contracted occurred 2025-11-26 -'],
    ['Ha preso il via il 3 maggio il programma Aurora.', 'underway occurred 2025-05-03 -'],
    ['Il programma Aurora ha preso il via il 3 maggio 2025.', 'underway occurred 2025-05-03 -'],
    ['Il programma Aurora è stato avviato il 3 maggio.', 'underway occurred 2025-05-03 -'],
    ['Il programma Aurora prenderà il via il 10 dicembre.', 'underway planned 2025-12-10 -'],
    ['La sonda del programma Aurora è stata lanciata il 3 maggio da Tanegashima.', 'milestone occurred 2025-05-03 -'],
    ['Il programma Aurora è operativo dal 3 maggio.', 'operational occurred 2025-05-03 -'],
    ['Il programma Aurora si è concluso il 3 maggio.', 'completed occurred 2025-05-03 -'],
    ['Il programma Aurora è giunto a conclusione il 3 maggio 2025.', 'completed occurred 2025-05-03 -'],
    ['Il programma Aurora si concluderà nel 2027.', 'completed planned 2027 -'],
  ],
  'scheduled, held': [
    [
      'La terza sessione del Dialogo strategico Italia-Kazakhstan si è tenuta ad Astana il 3 maggio.',
      'held occurred 2025-05-03 -',
    ],
    ['Si è riunito oggi a Roma il Dialogo strategico Italia-Kazakhstan.', 'held occurred 2025-11-26 -'],
    ['Ha avuto luogo lunedì alla Farnesina il Dialogo strategico Italia-Kazakhstan.', 'held occurred 2025-11-24 -'],
    ['Il Dialogo strategico Italia-Kazakhstan si terrà a Roma il 10 dicembre.', 'held planned 2025-12-10 -'],
    ['Il prossimo Dialogo strategico Italia-Kazakhstan è in programma il 10 dicembre.', 'held planned 2025-12-10 -'],
    [
      'La prima riunione del Comitato misto istituito dal Patto sulla pesca si è tenuta a Oslo il 3 maggio.',
      'held occurred 2025-05-03 -',
    ],
    ['Il 3 maggio si è riunito a Oslo per la prima volta il Comitato misto del Patto sulla pesca.', 'held occurred 2025-05-03 -'],
    [
      'La prossima riunione del Comitato misto del Patto sulla pesca si terrà a Oslo il 10 dicembre.',
      'held planned 2025-12-10 -',
    ],
  ],
  renewed: [
    ['Il Patto sulla pesca è stato rinnovato il 3 maggio.', 'renewed occurred 2025-05-03 -'],
    ['Norvegia e Cile hanno prorogato il 3 maggio per altri cinque anni il Patto sulla pesca.', 'renewed occurred 2025-05-03 -'],
    ['Il Memorandum Enea-Nims è stato tacitamente rinnovato il 3 maggio 2025.', 'renewed occurred 2025-05-03 -'],
    ['Il rinnovo del Memorandum Enea-Nims è stato firmato il 3 maggio.', 'renewed occurred 2025-05-03 -'],
    ['Il Patto sulla pesca sarà rinnovato a dicembre.', 'renewed planned 2025-12 -'],
    ['Il Patto sulla pesca non sarà rinnovato.', 'renewed denied - -'],
    ['La validità del Patto sulla pesca è stata estesa fino al 31 dicembre 2030.', 'renewed occurred - -'],
  ],
  'amended: the protocol is not the treaty': [
    ['Il Patto sulla pesca è stato modificato il 3 maggio 2025.', 'amended occurred 2025-05-03 -'],
    ['Il Protocollo che modifica il Patto sulla pesca è stato firmato a Oslo il 3 maggio 2025.', 'amended occurred 2025-05-03 -'],
    ['Il 3 maggio è stato firmato a Oslo il Protocollo di modifica del Patto sulla pesca.', 'amended occurred 2025-05-03 -'],
    ['Norvegia e Cile hanno firmato oggi un Protocollo di modifica al Patto sulla pesca.', 'amended occurred 2025-11-26 -'],
    ['Firmato il Protocollo recante modifiche al Patto sulla pesca.', 'amended occurred - -'],
    ['Un Protocollo emendativo del Patto sulla pesca è stato firmato il 3 maggio.', 'amended occurred 2025-05-03 -'],
    ['Il Protocollo che modifica il Patto sulla pesca sarà firmato il 10 dicembre.', 'amended planned 2025-12-10 -'],
    [
      'Con scambio di note del 3 maggio 2025 Norvegia e Cile hanno emendato il Patto sulla pesca.',
      'amended occurred 2025-05-03 -',
    ],
  ],
  'expanded, reduced, upgraded': [
    ['Il Giappone si è ritirato dalla Convenzione sui fondali il 3 maggio.', 'reduced occurred 2025-05-03 JP'],
    ['Il Giappone ha denunciato la Convenzione sui fondali il 3 maggio 2025.', 'reduced occurred 2025-05-03 JP'],
    [
      'Il 3 maggio Italia e Ghana hanno elevato il Partenariato per il cacao a partenariato strategico.',
      'upgraded occurred 2025-05-03 -',
    ],
    [
      'Il Partenariato per il cacao è stato elevato il 3 maggio al rango di partenariato strategico.',
      'upgraded occurred 2025-05-03 -',
    ],
  ],
  delayed: [
    ['La firma del Patto sulla pesca, prevista per oggi, è stata rinviata.', 'delayed occurred - -'],
    ["L'entrata in vigore del Patto sulla pesca, fissata al 3 maggio, è slittata.", 'delayed occurred - -'],
    ["È stata rinviata a data da destinarsi l'entrata in vigore del Patto sulla pesca.", 'delayed occurred - -'],
    ['Il lancio della sonda del programma Aurora è slittato.', 'delayed occurred - -'],
  ],
  'suspended, resumed': [
    ['Il Patto sulla pesca è sospeso dal 3 maggio.', 'suspended occurred 2025-05-03 -'],
    ["La Norvegia ha sospeso il 3 maggio l'applicazione del Patto sulla pesca.", 'suspended occurred 2025-05-03 -'],
    ['Il 3 maggio il Cile ha sospeso unilateralmente il Patto sulla pesca.', 'suspended occurred 2025-05-03 -'],
    ['La sospensione del Patto sulla pesca è stata decisa il 3 maggio.', 'suspended occurred 2025-05-03 -'],
    ['La sospensione del Patto sulla pesca decorre dal 3 maggio 2025.', 'suspended occurred 2025-05-03 -'],
    ['Il Cile non sospenderà il Patto sulla pesca.', 'suspended denied - -'],
    ['Il 3 maggio il Cile ha ripreso ad applicare il Patto sulla pesca.', 'resumed occurred 2025-05-03 -'],
    ["L'applicazione del Patto sulla pesca è ripresa il 3 maggio.", 'resumed occurred 2025-05-03 -'],
    ['La sospensione del Patto sulla pesca è stata revocata il 3 maggio.', 'resumed occurred 2025-05-03 -'],
  ],
  'terminated, expired': [
    ['La Norvegia ha denunciato il Patto sulla pesca il 3 maggio.', 'terminated occurred 2025-05-03 -'],
    ['Il 3 maggio il Governo norvegese ha notificato la denuncia del Patto sulla pesca.', 'terminated occurred 2025-05-03 -'],
    ['Cade il Patto sulla pesca: Oslo lo ha disdetto.', 'terminated occurred - -'],
    ['Il Cile ha dato disdetta del Patto sulla pesca il 3 maggio.', 'terminated occurred 2025-05-03 -'],
    ['Il Cile ha receduto dal Patto sulla pesca con nota verbale del 3 maggio 2025.', 'terminated occurred 2025-05-03 -'],
    ['Il Patto sulla pesca ha cessato di avere effetto il 3 maggio.', 'expired occurred 2025-05-03 -'],
    ['Il Patto sulla pesca non è più in vigore dal 3 maggio.', 'expired occurred 2025-05-03 -'],
    ['Il Patto sulla pesca cesserà di produrre effetti il 10 dicembre.', 'expired planned 2025-12-10 -'],
    ['Il Patto sulla pesca è scaduto il 3 maggio.', 'expired occurred 2025-05-03 -'],
    ['Il Patto sulla pesca scade il 3 maggio 2026.', 'expired planned 2026-05-03 -'],
    ['Il Patto sulla pesca scadrà a dicembre.', 'expired planned 2025-12 -'],
    ['La Norvegia smentisce di aver denunciato il Patto sulla pesca.', 'terminated denied - -'],
    ['Il Cile minaccia di denunciare il Patto sulla pesca.', 'terminated rumoured - -'],
    ['Il programma Aurora è stato cancellato il 3 maggio.', 'terminated occurred 2025-05-03 -'],
  ],
  headlines: [
    [
      'Pesca: in vigore dal 3 maggio 2025 il Patto sulla pesca Norvegia-Cile || Il testo è consultabile sul sito del Ministero.',
      'in-force occurred 2025-05-03 -',
    ],
    [
      'Norvegia-Cile: sottoscritto a Bergen il Patto sulla pesca || Bergen, 26 nov - La cerimonia si è svolta al castello.',
      'signed occurred - -',
    ],
    [
      'Convenzione sui fondali, il Giappone deposita la ratifica || Tokyo, 26 nov - Lo riferisce il Ministero degli Esteri.',
      'ratified occurred - JP',
    ],
  ],
};

/** A text and the beginnings of claims that it does not make. */
export const NOT_SAID: readonly Row[] = [
  // Obliged, on condition, required for.
  [
    'Il Patto sulla pesca entra in vigore trenta giorni dopo lo scambio degli strumenti di ratifica.',
    'in-force occurred',
    'ratified occurred',
    'ratified planned',
  ],
  [
    'Il Patto sulla pesca entrerà in vigore il primo giorno del mese successivo allo scambio delle notifiche.',
    'in-force occurred',
    'ratified',
  ],
  [
    'Il presente Patto sulla pesca entrerà in vigore alla data di ricezione della seconda notifica.',
    'in-force occurred',
    'ratified occurred',
  ],
  ['Il Patto sulla pesca resta aperto alla firma fino al 3 maggio 2026.', 'signed'],
  [
    "Sono in corso le procedure necessarie per l'entrata in vigore del Patto sulla pesca.",
    'in-force occurred',
    'ratified occurred',
  ],
  [
    'La ratifica del Patto sulla pesca è necessaria per la sua entrata in vigore.',
    'in-force occurred',
    'ratified occurred',
    'ratified planned',
    'in-force planned',
  ],
  ['Il Patto sulla pesca può essere denunciato da ciascuna Parte con preavviso di sei mesi.', 'terminated'],
  ["Ciascuna Parte può sospendere l'applicazione del Patto sulla pesca.", 'suspended occurred', 'suspended planned'],
  [
    'Se il Parlamento cileno approverà il testo, il Patto sulla pesca entrerà in vigore nel 2026.',
    'approved occurred',
    'in-force occurred',
    'approved planned',
  ],
  ['Il Patto sulla pesca potrà essere modificato con il consenso delle Parti.', 'amended occurred', 'amended planned'],
  ['Qualora il Cile denunciasse il Patto sulla pesca, le quote verrebbero meno.', 'terminated occurred', 'terminated planned'],
  ['Il Consiglio ha adottato il testo del Patto sulla pesca in vista della firma.', 'signed occurred', 'in-force'],
  ['Il Consiglio ha autorizzato la firma del Patto sulla pesca.', 'signed occurred'],
  ["Il Consiglio dell'Unione ha adottato la decisione relativa alla firma del Patto sulla pesca.", 'signed occurred'],
  // A law is not the treaty.
  ["La legge di ratifica dell'Accordo doganale Italia-Kenya è entrata in vigore il 3 maggio 2025.", 'in-force', 'ratified'],
  [
    "La legge 3 maggio 2025, n. 66, di autorizzazione alla ratifica dell'Accordo doganale Italia-Kenya, è in vigore dal 14 maggio 2025.",
    'in-force',
    'ratified',
  ],
  ["Il Presidente della Repubblica è autorizzato a ratificare l'Accordo doganale Italia-Kenya.", 'ratified occurred'],
  [
    "È stato presentato alla Camera il disegno di legge di ratifica dell'Accordo doganale Italia-Kenya.",
    'ratified',
    'approved occurred',
  ],
  [
    "Piena ed intera esecuzione è data all'Accordo doganale Italia-Kenya a decorrere dalla data della sua entrata in vigore.",
    'in-force occurred',
    'in-force planned',
  ],
  // The amending protocol is not the treaty.
  ['Il Protocollo di modifica del Patto sulla pesca è entrato in vigore il 3 maggio 2025.', 'in-force', 'signed'],
  ['Il Protocollo che modifica il Patto sulla pesca entrerà in vigore il 10 dicembre.', 'in-force'],
  ['La Norvegia ha ratificato il 3 maggio il Protocollo che modifica il Patto sulla pesca.', 'ratified', 'in-force'],
  ['Il Parlamento cileno ha approvato il Protocollo di modifica del Patto sulla pesca.', 'approved'],
  ["L'emendamento al Patto sulla pesca è in vigore dal 3 maggio 2025.", 'in-force'],
  ['Il Protocollo aggiuntivo al Patto sulla pesca è stato firmato il 3 maggio.', 'signed', 'in-force'],
  ['Non è ancora entrato in vigore il Protocollo di modifica del Patto sulla pesca.', 'in-force'],
  ['Il Protocollo di modifica del Patto sulla pesca deve ancora essere firmato.', 'amended occurred', 'signed'],
  ["L'accordo di attuazione del Patto sulla pesca è stato firmato il 3 maggio.", 'signed', 'in-force'],
  // Other days than that of the step.
  ['Il Patto sulla pesca resterà in vigore fino al 3 maggio 2030.', 'in-force planned 2030', 'in-force occurred 2030'],
  ['La Norvegia ha ratificato il Patto sulla pesca, che non è ancora in vigore.', 'in-force occurred', 'in-force planned'],
  ['Il termine per la ratifica del Patto sulla pesca scade il 3 maggio 2026.', 'expired', 'ratified occurred'],
];
