// Turns of phrase of plain Italian news, by class: counted votes, terms run out, notes exchanged, talks closed, ventures launched; all of our own making.

import type { Row } from '../rows.js';

/** What each claims: "status modality date", a missing date standing for any. */
export const CLAIMS: readonly Row[] = [
  ["L'accordo UE-Messico scade stasera.", 'expired planned'],
  ["Una legge autorizza il presidente della Repubblica a ratificare l'accordo UE-Messico.", 'approved occurred'],
  [
    "Berna ha informato Roma che la procedura interna per l'accordo sui frontalieri Italia-Svizzera è terminata.",
    'ratified occurred',
  ],
  // Terms run out, texts made one's own.
  ["L'accordo UE-Messico aveva una durata di tre anni e giunge oggi al termine.", 'expired occurred 2025-11-26'],
  ["L'accordo UE-Messico è giunto al termine lunedì.", 'expired occurred 2025-11-24'],
  ["L'accordo UE-Messico esaurisce oggi la sua validità.", 'expired occurred 2025-11-26'],
  ["L'Assemblea ha fatto proprio stamane l'accordo UE-Messico.", 'agreed occurred 2025-11-26'],
  ["L'accordo UE-Messico è stato fatto proprio dalla conferenza.", 'agreed occurred'],
  ["I due Governi concordano l'accordo UE-Messico.", 'agreed occurred'],
  [
    "L'accordo UE-Messico, approvato martedì dall'Assemblea mondiale, non è ancora aperto alla firma.",
    'agreed occurred 2025-11-25',
  ],
  // A unanimous count denies the noes, never the yes.
  [
    'Con 19 voti a favore e nessuno contrario il Senato ha approvato martedì la Convenzione fiscale Italia-Kenya.',
    'approved occurred 2025-11-25',
  ],
  ["Con 88 sì e nessun no la Camera ha dato il via libera all'accordo UE-Messico.", 'approved occurred'],
  ["Nessun contrario, due astenuti: la Camera approva l'accordo UE-Messico.", 'approved occurred'],
  ["Senza nemmeno un voto contrario il Senato ha ratificato l'accordo sui frontalieri Italia-Svizzera.", 'approved occurred'],
  ["Con 112 voti favorevoli, nessun contrario e tre astenuti, la Camera ha approvato l'accordo UE-Messico.", 'approved occurred'],
  ["Con 140 sì, 0 no e nessun astenuto il Senato ha approvato l'accordo UE-Messico.", 'approved occurred'],
  ["Nessuno ha votato contro: ieri il Senato ha approvato l'accordo UE-Messico.", 'approved occurred 2025-11-25'],
  ['Senza che nessuno si opponesse, la Camera ha approvato la Convenzione fiscale Italia-Kenya.', 'approved occurred'],
  ["Con zero contrari e nessuna astensione l'aula ha detto sì all'accordo UE-Messico.", 'approved occurred'],
  ["Sì del Senato all'accordo UE-Messico: 19 favorevoli, nessun no.", 'approved occurred'],
  [
    "Con 61 voti a favore e neppure uno contro, il Senato ha dato il proprio assenso all'accordo UE-Messico.",
    'approved occurred',
  ],

  // A term that has run out.
  ['Il Memorandum Italia-Libia è giunto al termine della sua durata il 2 novembre.', 'expired occurred 2025-11-02'],
  ["L'accordo di pesca Ue-Senegal è scaduto lo scorso 17 novembre.", 'expired occurred 2025-11-17'],
  ["Dalla mezzanotte di ieri l'accordo di pesca Ue-Senegal ha cessato di avere effetto.", 'expired occurred'],
  ["L'accordo di pesca Ue-Senegal ha esaurito ieri i suoi effetti.", 'expired occurred 2025-11-25'],
  ["L'accordo di pesca Ue-Senegal è arrivato alla fine del suo periodo di validità.", 'expired occurred'],
  ["È venuto a scadenza il 17 novembre l'accordo di pesca Ue-Senegal.", 'expired occurred 2025-11-17'],
  ["L'accordo di pesca Ue-Senegal è venuto a cessare il 17 novembre.", 'expired occurred 2025-11-17'],
  ['Il Memorandum Italia-Libia ha raggiunto la sua scadenza naturale.', 'expired occurred'],
  ["L'accordo di pesca Ue-Senegal ha perso efficacia lunedì.", 'expired occurred 2025-11-24'],
  ['Il Memorandum Italia-Libia non produce più effetti da domenica.', 'expired occurred'],
  ["Da ieri l'accordo di pesca Ue-Senegal non vincola più nessuno.", 'expired occurred'],

  // Internal procedures, notified: ratified, also beside the clause on the effect.
  [
    "Il 10 novembre il Governo del Kenya ha notificato alla Parte italiana l'avvenuto espletamento delle procedure interne; la Convenzione fiscale Italia-Kenya ha effetto dal trentesimo giorno successivo alla seconda delle due notifiche.",
    'ratified occurred 2025-11-10',
  ],
  [
    "L'Italia ha comunicato al Kenya l'avvenuto completamento delle procedure interne per la Convenzione fiscale Italia-Kenya.",
    'ratified occurred',
  ],
  [
    'Il 12 novembre Roma ha notificato a Nairobi di aver concluso le procedure interne previste dalla Convenzione fiscale Italia-Kenya.',
    'ratified occurred 2025-11-12',
  ],
  [
    "È pervenuta il 14 novembre la notifica con cui il Kenya comunica l'avvenuta conclusione delle procedure interne per la Convenzione fiscale Italia-Kenya.",
    'ratified occurred 2025-11-14',
  ],
  [
    "Il Kenya ha reso noto all'Italia di aver espletato le procedure interne necessarie all'entrata in vigore della Convenzione fiscale Italia-Kenya.",
    'ratified occurred',
  ],
  [
    "L'ambasciata keniana ha trasmesso la nota verbale che attesta l'espletamento delle procedure interne per la Convenzione fiscale Italia-Kenya.",
    'ratified occurred',
  ],
  [
    'Il 18 novembre le due Parti si sono comunicate il completamento delle procedure interne relative alla Convenzione fiscale Italia-Kenya.',
    'ratified occurred 2025-11-18',
  ],
  [
    "Il Governo polacco ha informato quello italiano dell'avvenuto espletamento delle procedure interne: l'accordo Italia-Polonia sulle informazioni classificate avrà effetto dal primo giorno del secondo mese successivo alla seconda notifica.",
    'ratified occurred',
  ],

  // Talks closed, a deal sealed.
  ["Si sono chiusi con un'intesa di massima i colloqui sulla Convenzione fiscale Italia-Kenya.", 'agreed occurred'],
  [
    'Si sono conclusi lunedì, con un accordo di principio, i colloqui sulla Convenzione fiscale Italia-Kenya.',
    'agreed occurred 2025-11-24',
  ],
  ["Roma e Nairobi hanno suggellato l'intesa sulla Convenzione fiscale Italia-Kenya.", 'agreed occurred'],
  [
    "I due ministri hanno suggellato martedì l'accordo sul testo della Convenzione fiscale Italia-Kenya.",
    'agreed occurred 2025-11-25',
  ],
  ["Suggellata a Bruxelles l'intesa sull'accordo UE-Messico.", 'agreed occurred'],
  ["I colloqui sulla Convenzione fiscale Italia-Kenya si sono chiusi con un'intesa.", 'agreed occurred'],
  ["È sfociato in un'intesa il negoziato sull'accordo UE-Messico.", 'agreed occurred'],
  ["Le trattative sull'accordo UE-Messico hanno portato a un accordo politico.", 'agreed occurred'],
  ["Le delegazioni hanno messo nero su bianco l'intesa raggiunta sull'accordo UE-Messico.", 'agreed occurred'],
  ["Il negoziato sull'accordo UE-Messico ha prodotto venerdì un'intesa di massima.", 'agreed occurred 2025-11-21'],
  ['Definite venerdì le regole della Convenzione fiscale Italia-Kenya; presto la firma.', 'agreed occurred 2025-11-21'],

  // A joint company launched.
  ['Anatolia Aero: al via la società congiunta italo-turca dei droni.', 'established occurred'],
  ['Decolla Anatolia Aero, la nuova società congiunta per i droni.', 'established occurred'],
  [
    'Baykar e Leonardo hanno dato oggi formalmente avvio ad Anatolia Aero, la loro società congiunta.',
    'established occurred 2025-11-26',
  ],
  ['Baykar e Leonardo hanno dato il via alla joint venture Anatolia Aero.', 'established occurred'],
  ['Parte la joint venture Anatolia Aero.', 'established occurred'],
  ['È diventata operativa martedì la joint venture Anatolia Aero.', 'operational occurred 2025-11-25'],
  ['Avviata la società congiunta Anatolia Aero.', 'established occurred'],
  ['Debutta Anatolia Aero, joint venture italo-turca dei droni.', 'established occurred'],
  ['Nasce un organismo comune per il dialogo strategico Italia-India.', 'established occurred'],
  ['Nasce Anatolia Aero, ente comune per i droni.', 'established occurred'],
  ['Ha preso il via ieri la joint venture Anatolia Aero.', 'established occurred 2025-11-25'],

  // A programme is launched in words, a ship in water.
  ['I tre Paesi hanno varato il programma Egeo lo scorso dicembre.', 'announced occurred 2024-12'],
  ['Italia, Grecia e Francia hanno varato il programma Egeo.', 'announced occurred'],
  ['Varato ad Atene il programma Egeo.', 'announced occurred'],
  ['Il programma Egeo fu varato nel dicembre 2022.', 'announced occurred 2022-12'],
  ['Il programma Egeo, varato nel 2022, coinvolge tre Paesi.', 'announced occurred 2022'],
  ['Fincantieri ha varato ieri la prima fregata del programma Egeo.', 'milestone occurred 2025-11-25'],

  // A date and its clause, and once as a number: no condition.
  ["Le cose cambiano il 17 gennaio, quando l'accordo UE-Messico diventerà vincolante.", 'in-force planned 2026-01-17'],
  ["Si cambia dal 1° dicembre, quando entrerà in vigore l'accordo UE-Messico.", 'in-force planned 2025-12-01'],
  [
    "L'accordo di pesca Ue-Senegal, che era stato prorogato una volta, nel 2021, è giunto al termine della sua durata il 17 novembre.",
    'expired occurred 2025-11-17',
    'renewed occurred 2021',
  ],

  // A clearance of the venture.
  [
    "La Commissione europea ha autorizzato lunedì l'operazione Anatolia Aero ai sensi del regolamento sulle concentrazioni.",
    'milestone occurred 2025-11-24',
  ],
];

/** What is said here of the status named has not happened. */
export const NOT_SAID: readonly (readonly [text: string, unsaid: string])[] = [
  ['Il contatore delle ratifiche della Convenzione di Minamata è fermo a ventuno.', 'delayed'],
  ['Il tabellone della Convenzione di Minamata resta fermo a quota ventuno.', 'delayed'],
  ['Per la Convenzione di Minamata il numero delle adesioni è fermo a cinquanta.', 'delayed'],
  ['Le ratifiche della Convenzione di Minamata sono ferme a 21 su 60.', 'delayed'],
  ["Il commercio coperto dall'accordo UE-Messico è fermo a sei miliardi.", 'delayed'],
  ['I tre Paesi hanno varato il programma Egeo lo scorso dicembre.', 'milestone'],
  ['Con 19 voti a favore e nessuno contrario il Senato ha approvato la Convenzione fiscale Italia-Kenya.', 'approved denied'],
  ['Il Senato non ha approvato la Convenzione fiscale Italia-Kenya, benché non vi fosse nessun contrario.', 'approved occurred'],
  ['Parte il confronto sulla joint venture Anatolia Aero.', 'established'],
  ['Al via i lavori della società congiunta Anatolia Aero.', 'established'],
  ['Fa parte della joint venture Anatolia Aero anche un ingegnere di Bari.', 'established'],
  ['Avviata la procedura per la società congiunta Anatolia Aero.', 'established'],
  ["Il negoziato sull'accordo UE-Messico non è sfociato in un'intesa.", 'agreed occurred'],
  ['Si chiama programma Egeo, sigla di Egeo Fregate, e sarà pronto nel 2030.', 'signed'],
  ['La Convenzione fiscale Italia-Kenya sarà applicata una volta che il Senato avrà approvato il testo.', 'approved occurred'],
];
