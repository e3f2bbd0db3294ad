// Italian: what the pages to look at say.

import type { LookPhrases } from '../look.js';

export const look: LookPhrases = {
  nav: {
    overview: 'Panoramica',
    review: 'Verifica',
    sources: 'Fonti',
    digest: 'Riepilogo',
    outbox: 'In uscita',
    quality: 'Qualità',
    explain: 'Spiegazione',
  },
  frame: {
    skip: 'Vai al contenuto',
    pages: 'Pagine',
    languages: 'Lingua',
    asOf: (when, zone) => `Situazione al ${when} (${zone})`,
    offline: (since) => `Dal ${since} la maggior parte delle fonti non è raggiungibile: questa macchina sembra senza rete.`,
    idle: (since) => `Dal ${since} non è stato letto nulla: il timer che legge le fonti funziona ancora?`,
    notFound: 'Questa pagina non esiste',
    notFoundHelp: "Può essere stata unita a un'altra, oppure l'indirizzo non è completo.",
    fault: 'Non è stato possibile comporre questa pagina',
    faultHelp: 'Chi gestisce questo sito trova il motivo dove è stato avviato.',
    foreign: 'Questo modulo è stato inviato da un altro sito: aprite la pagina qui e inviatelo da qui.',
    goOn: 'Continua',
  },
  login: {
    title: 'Accesso',
    password: 'Password',
    enter: 'Entra',
    wrong: 'La password non è corretta.',
    wait: 'Troppe password sbagliate: riprovate tra un minuto.',
    byLink: "Aprite il collegamento stampato all'avvio.",
  },
};
