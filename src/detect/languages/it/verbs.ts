// Italian conjugation: from a short description of a verb to one pattern of the forms that news and acts use, and back from a form to its tense.

/** What a verb form says by itself, without its auxiliaries. */
export type Tense = 'present' | 'past' | 'future' | 'conditional' | 'participle' | 'infinitive' | 'gerund' | 'subjunctive';

const CLITIC = '(?:l[oaie]|si|ne|vi|ci|gli)';

function are(stem: string): string {
  // ratificare -> ratificherà, annunciare -> annuncerà, rinviare -> rinvierà
  const soft = /[cg]$/.test(stem) ? `${stem}h` : /[cg]i$/.test(stem) ? stem.slice(0, -1) : stem;
  return (
    `${stem}(?:ar(?:e|${CLITIC})?|and(?:o${CLITIC}?)|at[oaie]|a|ano|av(?:a|ano)|ò|o'|arono|asse(?:ro)?)` +
    `|${soft}(?:erà|era'|eranno|erò|eremo|erebbe(?:ro)?|i|ino|iamo)`
  );
}

function ere(stem: string, participle: string, remote: string): string {
  return (
    `${stem}(?:er(?:e|${CLITIC})|end(?:o${CLITIC}?)|e|ono|a|ano|iamo|ev(?:a|ano)|erà|era'|eranno|eremo|erebbe(?:ro)?|esse(?:ro)?|é|erono)` +
    `|${remote}(?:e|ero)|${participle}[oaie]`
  );
}

function ire(stem: string): string {
  return `${stem}(?:ir(?:e|${CLITIC})|end(?:o${CLITIC}?)|(?:isc)?(?:e|ono|a|ano)|iamo|iv(?:a|ano)|ì|i'|irono|irà|ira'|iranno|irebbe(?:ro)?|it[oaie]|isse(?:ro)?)`;
}

/** Verbs whose forms do not follow from the infinitive. */
const IRREGULAR: Readonly<Record<string, string>> = {
  dare: "dare|dar|dand[oa]|dà|da'|danno|dava(?:no)?|diede(?:ro)?|darà|dara'|daranno|darebbe(?:ro)?|dat[oaie]|dia(?:no)?|desse(?:ro)?",
  fare: "fare|far|facendo|fa|fanno|faceva(?:no)?|fece(?:ro)?|farà|fara'|faranno|farebbe(?:ro)?|fatt[oaie]|faccia(?:no)?",
  dire: "dire|dir|dicendo|dice|dicono|diceva(?:no)?|disse(?:ro)?|dirà|dira'|diranno|direbbe(?:ro)?|dett[oaie]",
  disdire: "disdire|disdicendo|disdice|disdicono|disdisse(?:ro)?|disdirà|disdira'|disdiranno|disdirebbe(?:ro)?|disdett[oi]",
  tenere:
    "tenere|tener(?:si|la|lo)?|tenendo|tiene|tengono|teneva(?:no)?|tenne(?:ro)?|terrà|terra'|terranno|terrebbe(?:ro)?|tenut[oaie]|tenga(?:no)?",
  ottenere:
    "ottenere|ottenendo|ottiene|ottengono|otteneva(?:no)?|ottenne(?:ro)?|otterrà|otterra'|otterranno|otterrebbe(?:ro)?|ottenut[oaie]|ottenga(?:no)?",
  venire: "venire|viene|vengono|veniva(?:no)?|venne(?:ro)?|verrà|verra'|verranno|verrebbe(?:ro)?|venut[oaie]|venga(?:no)?",
  divenire:
    "divenire|diviene|divengono|divenne(?:ro)?|diverrà|diverra'|diverranno|diverrebbe(?:ro)?|divenut[oaie]|divenga(?:no)?",
  convenire: 'convenire|conviene|convengono|convenne(?:ro)?|converrà|converranno|convenut[oaie]',
  uscire:
    "uscire|uscendo|uscirne|usciamo|esce|escono|usciva(?:no)?|uscì|usci'|uscirono|uscirà|uscira'|usciranno|uscirebbe(?:ro)?|uscit[oaie]|esca(?:no)?",
  porre: "porre|pone|pongono|poneva(?:no)?|pose(?:ro)?|porrà|porra'|porranno|porrebbe(?:ro)?|post[oaie]|ponga(?:no)?",
  apporre: "apporre|appone|appongono|appose(?:ro)?|apporrà|apporra'|apporranno|apporrebbe(?:ro)?|appost[oaie]",
  proporre: 'proporre|propone|propongono|propose(?:ro)?|proporrà|proporranno|proporrebbe(?:ro)?|propost[oaie]',
  produrre:
    "produrre|produce|producono|produsse(?:ro)?|produrrà|produrra'|produrranno|produrrebbe(?:ro)?|prodott[oaie]|produca(?:no)?",
  scadere:
    "scadere|scadendo|scade|scadono|scadeva(?:no)?|scadde(?:ro)?|scadrà|scadra'|scadranno|scadrebbe(?:ro)?|scadut[oaie]|scada(?:no)?",
  decadere:
    "decadere|decade|decadono|decadeva(?:no)?|decadde(?:ro)?|decadrà|decadra'|decadranno|decadrebbe(?:ro)?|decadut[oaie]|decada(?:no)?",
  nascere:
    "nascere|nascendo|nasce|nascono|nasceva(?:no)?|nacque(?:ro)?|nascerà|nascera'|nasceranno|nascerebbe(?:ro)?|nat[oaie]|nasca(?:no)?",
  rivedere: 'rivedere|rivedendo|rivede|rivedono|rivide(?:ro)?|rivedrà|rivedranno|rivedrebbe(?:ro)?|rivist[oaie]',
  vedere: "vedere|vede|vedono|vide(?:ro)?|vedrà|vedra'|vedranno|vedrebbe(?:ro)?|vist[oaie]",
  avere: "avere|avendo|ha|hanno|aveva(?:no)?|ebbe(?:ro)?|avrà|avra'|avranno|avrebbe(?:ro)?|avut[oaie]|abbia(?:no)?",
  essere: "essere|essendo|è|e'|sono|era|erano|fu|furono|sarà|sara'|saranno|sarebbe(?:ro)?|sia(?:no)?|fosse(?:ro)?",
};

/**
 * All forms of the verbs in `spec`, separated by spaces. A verb is its infinitive ("firmare", "istituire"), for -ere with
 * the stems of participle and remote past ("chiudere:chius:chius"), or one of the irregular ones.
 */
export function verbs(spec: string): string {
  const all = spec.split(/\s+/).map((one) => {
    const [infinitive, participle, remote] = one.split(':') as [string, string?, string?];
    const known = IRREGULAR[infinitive];
    if (known) return known;
    const stem = infinitive.slice(0, -3);
    if (infinitive.endsWith('are')) return are(stem);
    if (infinitive.endsWith('ire')) return participle ? `${ire(stem)}|${participle}[oaie]` : ire(stem);
    return ere(stem, participle ?? `${stem}ut`, remote ?? `${stem}ett`);
  });
  return `(?:${all.join('|')})`;
}

/** Remote past: regular endings, and the -s-, -nn-, -dd-, -cqu- ... of irregular verbs. */
const REMOTE =
  /(?:ò|o'|[aei]rono|ì|i'|nse|lse|rse|isse|usse|cque|nne|dde|ppe|ose|ise|use|ese|(?:ss|s|cqu|nn|dd|pp)ero|diedero|fecero)$|^(?:diede|fece|fu|furono)$/iu;
const PARTICIPLE =
  /(?:[aiu]t|cris|chius|clus|fes|fus|pres|pers|spes|stes|tes|cces|scris|ess|oss|mess|moss|rott|dott|fatt|dett|critt|strett|tratt|iunt|int|volt|colt|sciolt|tolt|post|vist|nat|apert|offert|cors|pars|corso|mors|decis|divis|intes|ttes|scelt|ceduto|rimast|chiest|spint|spent|stint|vint|volut|resciss|assunt|redatt|discuss)[oaie]$/iu;
/** Present forms that end like participles. */
const NO_PARTICIPLE = /^(?:spost|impost|cess|adott|affoss|tratt)[aio]$/iu;

/** Present forms that end like imperfects. */
const NO_IMPERFECT = /^(?:arriv|(?:ri|dis)?attiv|deriv|priv|motiv|schiv|coltiv)a(?:no)?$/iu;

/** The tense of a verb form by its ending. The caller knows that it is one of the verbs of the cues. */
export function tenseOf(word: string): Tense {
  if (/(?:[aei]r(?:e|si|sene|l[oaie]|ne|vi|ci|gli)|(?<!o)rre)$/iu.test(word) || /^(?:dar|far|dir|tener)$/iu.test(word))
    return 'infinitive';
  if (/rebbe(?:ro)?$/iu.test(word)) return 'conditional';
  if (/(?:rà|ra'|ranno|rò|remo)$/iu.test(word) && !/^(?:era'|erano)$/iu.test(word)) return 'future';
  if (/nd(?:o|a)(?:l[oaie]|si|ne|vi|ci|gli)?$/iu.test(word)) return 'gerund';
  if (/(?:[aei]sse(?:ro)?)$/iu.test(word) && !/(?:scrisse|disse|misse|messe|presse|cesse|flesse)/iu.test(word))
    return 'subjunctive';
  if (PARTICIPLE.test(word) && !NO_PARTICIPLE.test(word)) return 'participle';
  // "in attesa che entri in vigore": of the verbs of the cues only those in -are end so.
  if (/(?:[^aeiou]i|[^aeiou]ino)$/iu.test(word)) return 'subjunctive';
  if (REMOTE.test(word) || (/(?:[aei]va(?:no)?)$/iu.test(word) && !NO_IMPERFECT.test(word)) || /^(?:era|erano)$/iu.test(word))
    return 'past';
  return 'present';
}
