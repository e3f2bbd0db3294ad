// Italian: what our messages say. All that is tracked is of masculine gender (accordo, memorandum, programma, dialogo ...).

import type { Kind, Status } from '../../domain/status.js';
import { withParty } from '../italian-articles.js';
import type { Phrasebook, Said, Step } from '../phrasebook.js';

/** As a state, as what the commitment has done, as a thing. */
const STEPS: Readonly<Record<Status, readonly [state: string, done: string, noun: string]>> = {
  proposed: ['proposto', 'è stato proposto', 'proposta'],
  negotiating: ['in fase di negoziato', 'è oggetto di negoziato', 'negoziato'],
  agreed: ['concordato', 'è stato concordato', 'conclusione'],
  signed: ['firmato', 'è stato firmato', 'firma'],
  approved: ['approvato', 'è stato approvato', 'approvazione'],
  ratified: ['ratificato', 'è stato ratificato', 'ratifica'],
  'provisionally-applied': [
    'applicato a titolo provvisorio',
    'ha iniziato ad applicarsi a titolo provvisorio',
    'applicazione provvisoria',
  ],
  'in-force': ['in vigore', 'è entrato in vigore', 'entrata in vigore'],
  announced: ['annunciato', 'è stato annunciato', 'annuncio'],
  established: ['istituito', 'è stato istituito', 'istituzione'],
  contracted: ['contratto assegnato', 'ha ottenuto un contratto o un finanziamento', 'assegnazione di un contratto'],
  underway: ['avviato', 'è stato avviato', 'avvio'],
  milestone: ['tappa raggiunta', 'ha raggiunto una tappa', 'prossima tappa'],
  operational: ['operativo', 'è diventato operativo', 'entrata in funzione'],
  completed: ['completato', 'è stato completato', 'completamento'],
  scheduled: ['in calendario', 'è stato messo in calendario', 'messa in calendario'],
  held: ['svolto', 'si è svolto', 'svolgimento'],
  renewed: ['rinnovato', 'è stato rinnovato', 'rinnovo'],
  amended: ['modificato', 'è stato modificato', 'modifica'],
  expanded: ['ampliato', 'è stato ampliato', 'ampliamento'],
  reduced: ['ridotto', 'ha perso una parte', 'riduzione'],
  upgraded: ['elevato di livello', 'è stato elevato di livello', 'elevazione di livello'],
  delayed: ['rinviato', 'è stato rinviato', 'rinvio'],
  suspended: ['sospeso', 'è stato sospeso', 'sospensione'],
  resumed: ['ripreso', 'è ripreso', 'ripresa'],
  terminated: ['cessato', 'è cessato', 'cessazione'],
  expired: ['scaduto', 'è scaduto', 'scadenza'],
};

const KINDS: Readonly<Record<Kind, string>> = {
  agreement: "l'accordo",
  memorandum: 'il memorandum',
  programme: 'il programma',
  dialogue: 'il dialogo',
  partnership: 'il partenariato',
  occasion: "l'appuntamento",
};

const BODIES = { parliament: 'dal parlamento ', chamber: 'da una camera ', cabinet: 'dal governo ', court: 'da un tribunale ' };

/** Statuses that come about for a party; the others come about by it. */
const FOR: ReadonlySet<Status> = new Set<Status>(['in-force', 'provisionally-applied', 'operational', 'expired', 'milestone']);

function by({ status, party, body }: Step): string {
  if (party === null) return '';
  if (body) return ` ${BODIES[body]}${withParty('di', party)}`;
  return ` ${withParty(FOR.has(status) ? 'per' : 'da', party)}`;
}

/** Who joins or leaves does not do so to the text. */
function stateOf(step: Step): string {
  const { status, party } = step;
  if (party !== null && status === 'expanded') return `adesione ${withParty('di', party)}`;
  if (party !== null && status === 'reduced') return `uscita ${withParty('di', party)}`;
  return `${STEPS[status][0]}${by(step)}`;
}

function doneBy(step: Step): string {
  const { status, party } = step;
  if (party !== null && status === 'expanded') return `è stato ampliato con l'adesione ${withParty('di', party)}`;
  if (party !== null && status === 'reduced') return `è stato ridotto con l'uscita ${withParty('di', party)}`;
  return `${STEPS[status][1]}${by(step)}`;
}

function nounOf(step: Step): string {
  const { status, party } = step;
  if (party !== null && (status === 'expanded' || status === 'reduced')) return stateOf(step);
  return `${STEPS[status][2]}${by(step)}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** `il 5 settembre 2025`, `l'8 settembre 2025`, `nel settembre 2025`, `nel 2025`. */
function onDate(partial: string): string {
  const words = date(partial, 'long');
  if (partial.length === 10) return /^(?:8|11) /.test(words) ? `l'${words}` : `il ${words}`;
  return /^[ao]/.test(words) ? `nell'${words}` : `nel ${words}`;
}

function claim({ kind, modality, date: day, ...step }: Said): string {
  const on = day === null ? '' : ` ${onDate(day)}`;
  const noun = nounOf(step);
  switch (modality) {
    case 'occurred':
      return `${capital(KINDS[kind])} ${doneBy(step)}${on}.`;
    case 'planned':
      return `In programma per ${KINDS[kind]}: ${noun}${day === null ? '' : `, ${onDate(day)}`}.`;
    case 'denied':
      return `Smentita per ${KINDS[kind]}: ${noun}${on}.`;
    case 'rumoured':
      return `Solo una voce, per ${KINDS[kind]}: ${noun}${on}.`;
  }
}

function date(partial: string, length: 'long' | 'short'): string {
  if (partial.length === 4) return partial;
  const month = new Date(`${partial.slice(0, 7)}-01T00:00:00Z`).toLocaleDateString('it-IT', { month: length, timeZone: 'UTC' });
  const words = `${month} ${partial.slice(0, 4)}`;
  if (partial.length === 7) return words;
  const day = Number(partial.slice(8));
  return `${day === 1 ? '1º' : day} ${words}`;
}

const counted = (one: string, many: string) => (n: number) => `${n} ${n === 1 ? one : many}`;

export const it: Phrasebook = {
  locale: 'it-IT',
  quotes: ['«', '»'],
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  aside: (words) => ` (${words})`,
  status: (status) => STEPS[status][0],
  step: stateOf,
  noun: nounOf,
  claim,
  date,
  period: (from, to) => `dal ${date(from, 'short')} al ${date(to, 'short')}`.replace(/\b(dal|al) (?=(?:8|11) )/g, "$1l'"),
  sureness: {
    certain: 'molto alta (su 20 letture come questa, almeno 19 sono giuste)',
    high: 'alta (su 10 letture come questa, 9 sono giuste)',
    fair: 'discreta (su 4 letture come questa, 3 sono giuste)',
    low: 'bassa (legga la fonte prima di farvi affidamento)',
  },
  voices: ({ official, press }) => {
    if (official === 0 && press === 1) return '1 notizia di stampa, non confermata';
    const parts = [
      official > 0 ? counted('fonte ufficiale', 'fonti ufficiali')(official) : '',
      press > 0 ? counted('testata', 'testate')(press) : '',
    ];
    return parts.filter(Boolean).join(', ');
  },
  tags: {
    upcoming: 'in programma',
    reminder: 'promemoria',
    due: 'scadenza',
    overdue: 'in ritardo',
    disputed: 'contestato',
    confirmed: 'confermato',
    corrected: 'rettifica',
  },
  news: {
    upcoming: ({ noun, when }) => `in programma: ${noun}${when && ` (${when})`}`,
    reminder: ({ noun, when, window }) =>
      `${noun}${when && ` (entro: ${when})`}, ${window === '' ? 'la finestra si apre presto' : `finestra: ${window}`}`,
    due: ({ noun, when }) => `scadenza: ${noun}${when && ` (${when})`}, ancora nessuna notizia`,
    overdue: ({ noun, when }) => `in ritardo: ${noun}${when && ` (data prevista: ${when})`}, ancora nessuna notizia`,
    disputed: ({ step, when }) => `${step}${when && ` (${when})`}: una fonte lo contesta`,
    confirmed: ({ step, when }) => `${step}${when && ` (${when})`}: confermato`,
  },
  corrections: {
    dismissed: ({ was }) => `${was}: ritirato`,
    redated: ({ step, was, now }) => `${step}: ${now} (data errata: ${was})`,
    changed: ({ was, now }) => `${now} anziché ${was}`,
    merged: ({ was, now }) => `${was} è lo stesso passo di ${now}`,
    restored: ({ now }) => `${now}: vale comunque`,
    upheld: ({ now }) => `${now}: vale, benché una fonte lo contraddica`,
    open: ({ was }) => `${was}: di nuovo incerto`,
  },
  when: {
    change: 'Data',
    confirmed: 'Data',
    disputed: 'Data comunicata',
    upcoming: 'Previsto per',
    reminder: 'Entro',
    due: 'Atteso per',
    overdue: 'Era atteso per',
  },
  by: {
    change: 'Lo riferisce',
    confirmed: 'Lo riferisce',
    disputed: 'Lo contesta',
    corrected: 'Lo aveva riferito',
    upcoming: 'Lo annuncia',
    reminder: 'Lo ha annunciato',
    due: 'Lo ha annunciato',
    overdue: 'Lo ha annunciato',
  },
  why: {
    change: (from) => `Nel registro risultava «${from}»; secondo questa fonte c'è stato un nuovo passo.`,
    confirmed: () => 'Una fonte ufficiale conferma quanto le era stato comunicato.',
    disputed: () => 'Una fonte contraddice quanto le era stato comunicato.',
    corrected: () => 'Qualcuno ha verificato quanto le era stato comunicato e lo ha rettificato.',
    upcoming: () => 'Le parti hanno dato una data a un passo che il registro non prevedeva per allora.',
    reminder: () => 'Si avvicina il periodo in cui una parte deve agire.',
    due: () => 'È arrivato il giorno previsto per questo passo e nessuna delle fonti lette ne ha dato notizia.',
    overdue: () => 'La data è passata e nessuna delle fonti lette ha dato notizia di questo passo.',
  },
  labels: {
    status: 'Stato',
    sure: 'Attendibilità',
    sureDisputed: 'Attendibilità della contestazione',
    sureAnnounced: "Attendibilità dell'annuncio",
    inWords: 'In altre parole',
    source: 'Fonte',
    also: 'Anche',
    summary: 'Di che si tratta',
    window: 'Finestra per agire',
    rules: 'Regole applicate',
    since: 'Dal',
    reason: 'Motivo',
    statusNow: 'Stato attuale',
    decidedBy: 'Lo ha deciso',
    undo: 'La rettifica è sbagliata',
    lastGood: 'Ultima lettura riuscita',
    explain: 'Tutte le prove',
    judge: 'È esatto o sbagliato',
    confirm: 'È esatto',
    correct: 'Un dettaglio è sbagliato',
    dismiss: 'È sbagliato',
    happened: 'Il passo è avvenuto',
    notHappened: 'Il passo non è avvenuto',
    mute: 'Non più su questo per 30 giorni',
    eventPage: "L'evento",
    notTold: 'Non comunicato',
    retry: 'Riprovare',
    drop: 'Rinunciare',
  },
  headings: {
    history: 'Che cosa è successo prima',
    next: 'Che cosa viene dopo',
    page: 'Che cosa è cambiato nella pagina',
    why: 'Perché riceve questo avviso',
    actions: 'Che cosa può fare',
    rest: 'Gli altri in breve',
    changes: 'Cambiamenti',
    confirmations: 'Nel frattempo confermati',
    disputed: 'Contestati',
    corrections: 'Rettifiche',
    upcoming: 'In arrivo',
    overdue: 'In ritardo',
    rumours: 'Voci',
    denials: 'Smentite',
    review: 'In attesa di un suo giudizio',
    late: 'Trovati tardi, in documenti già letti',
    sources: 'Fonti',
    quiet: 'Ciò che non ha fatto notizia',
    outbox: 'In uscita',
    test: 'pactwatch: questa è una prova',
  },
  notes: {
    undated: 'la fonte non dà una data',
    late: 'riferito in ritardo',
    official: 'ufficiale',
    press: 'stampa',
    unconfirmed: 'non confermato',
    alerted: 'già comunicato',
    isNew: 'nuovo',
    refused: 'Respinti in modo definitivo, senza altri tentativi automatici:',
    delayed:
      'Non accettati da un giorno o più. Nulla va perso: si riprova finché non vengono accettati o finché qualcuno non vi rinuncia.',
    outboxMore: 'pactwatch outbox li elenca tutti.',
    noHistory: 'Prima di questo non risulta nulla.',
    noNext: 'Nessun altro passo è stato annunciato.',
    neverRead: 'mai',
    offline: 'Questa macchina non è in rete dal',
    filesWrong: 'alcuni vostri file contengono errori; resta in vigore ciò che dicevano prima',
    filesRight: 'i vostri file sono di nuovo corretti',
    unsubscribed: 'ha chiesto di non ricevere più avvisi né riepiloghi; pactwatch mute lo mostra, pactwatch unmute lo annulla',
    networkLost: 'da qui quasi nessuna fonte è raggiungibile',
    networkBack: 'le fonti sono di nuovo raggiungibili',
    sourcesFooter: 'pactwatch watchers mostra ogni fonte; pactwatch status ciò che è ancora coperto.',
    test: 'Se riesce a leggere questo messaggio, gli avvisi di pactwatch le arrivano qui.',
    manySteps: 'pactwatch status li elenca tutti.',
  },
  counts: {
    change: counted('cambiamento', 'cambiamenti'),
    notice: counted('avviso', 'avvisi'),
    report: counted('altra notizia', 'altre notizie'),
    alert: counted('altro avviso è', 'altri avvisi sono'),
    source: counted('fonte', 'fonti'),
    troubled: (n) => `${n} in difficoltà`,
    recovered: (n) => `${n} di nuovo a posto`,
    confirmation: counted('conferma', 'conferme'),
    correction: counted('rettifica', 'rettifiche'),
    upcoming: (n) => `${n} in arrivo`,
    overdue: (n) => `${n} in ritardo`,
    disputed: counted('contestato', 'contestati'),
    rumour: counted('voce', 'voci'),
    denial: counted('smentita', 'smentite'),
    review: counted('evento da giudicare', 'eventi da giudicare'),
    late: counted('trovato tardi', 'trovati tardi'),
    restates: counted('documento ripete cose note', 'documenti ripetono cose note'),
    mention: counted('documento ne fa solo cenno', 'documenti ne fanno solo cenno'),
    muted: counted('notizia trattenuta su sua richiesta', 'notizie trattenute su sua richiesta'),
    more: (n) => `e ${n === 1 ? 'un altro' : `altri ${n}`}`,
  },
  health: {
    new: 'non ancora letta',
    ok: 'di nuovo leggibile',
    quiet: 'muta da più tempo del solito',
    failing: 'non risponde come deve',
    refused: 'respinge i lettori automatici',
    broken: 'dà una risposta diversa da quella attesa',
  },
  coverage: {
    lost: (title) => `nessuna fonte funzionante copre più ${title}`,
    back: (title) => `di nuovo almeno una fonte funzionante per ${title}`,
  },
  doubts: {
    waiting: 'trattenuto finché qualcuno non lo conferma',
    disputed: 'alcune notizie lo contraddicono',
    unusual: 'un passo insolito rispetto allo stato precedente',
    unsure: 'una sola notizia, o lettura incerta',
  },
  sinceBaseline: (day) => `dal suo punto di partenza (${day})`,
  atOnce: (total) => `${total} in una volta`,
  firstRead: (since) => `Trovati con la prima lettura, ${since}, dal più vecchio.`,
  onlyListed: (total) => `${total} soltanto nell'elenco qui sopra; pactwatch explain EVENTO li spiega per intero.`,
  notDelivered: (to) => `non consegnato a ${to}`,
  notYetDelivered: (to) => `non ancora consegnato a ${to}, da un giorno o più`,
  digest: { day: 'riepilogo', week: 'riepilogo settimanale' },
  nothingChanged: (sources) => `nulla è cambiato, ${sources === 1 ? 'letta l’unica fonte' : `lette tutte le ${sources} fonti`}`,
  nothingSure: "nient'altro di nuovo",
  nothingFound: (read, sources) =>
    `nulla di nuovo, ma ${read === 1 ? 'è stata letta solo 1 fonte' : `sono state lette solo ${read} fonti`} su ${sources}`,
  sourcesRead: (read, sources) => `Fonti lette bene: ${read} su ${sources}.`,
};
