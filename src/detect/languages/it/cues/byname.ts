// Italian cues: what befalls a thing that is called by its name: "inaugurato lo Strait Link", "la missione Aurora è finita ieri".

import type { Kind } from '../../../../domain/status.js';
import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase } from './words.js';

type Rest = Pick<Cue, 'kinds' | 'weight'>;

/** Verbs of a cased cue, at a sentence's head too. */
const both = (spec: string) => verbs(`${spec} ${spec.replace(/(?<=^|\s|:)\p{Ll}/gu, (letter) => letter.toUpperCase())}`);
const DAY = '(?:ieri|oggi|stamane|stamattina|domani|(?:lune|marte|mercole|giove|vener)dì|sabato|domenica)';
/** Who speaks after a quotation: "ha concluso il ministro Rossi". */
const SPEAKER =
  '(?![Mm]inistr|[Pp]resident|president|premier|segretari|portavoce|dirett|sindac|commissari|cancellier|vice|senat|deputat|ambasc|capo|general|governator|consiglier|relator|sottosegr|Farnesina|Palazzo|Senato|Camera|Governo|Parlamento|Consiglio|Museo|Scuola)';
const ITS_NAME = `(?:\\s+(?:${DAY}|\\p{Ll}+mente|anche|infine|insieme|(?:a|ad|in|da|dal|dalla|per)\\s+[^\\s.;:,]+(?:\\s+(?:anni|mesi|settimane))?|(?:dall|nell)'[^\\s.;:,]+|dopo\\s+[^.;:,]{3,30}?)){0,2}\\s+(?:(?:il|lo|la)\\s+|l')${SPEAKER}(?:\\p{Ll}+\\s+){0,2}?${SPEAKER}\\p{Lu}\\p{L}*`;
const OF = "(?!(?:d[aei]|de[il]|dell[ao]|degli|su|sul|sull[ao]|per|con|al|all[ao]|nel|nell[ao])\\s|dell'|sull'|nell'|all')";
const NAME = `(?<=^|[.;:,]\\s|\\s(?:e|ma)\\s)(?:(?:Ieri|Oggi|ieri|oggi|Ora|ora)\\s+)?(?:(?:[Ii]l|[Ll]o|[Ll]a)\\s+|[Ll]')?(?:${OF}\\p{Ll}+\\s+){0,2}?(?!(?:Il|Lo|La|I|Gli|Le|Un|Una|Uno|In|Al|Alla|Nel|Nella|Dopo|Per|Con|Su|Anche|Non|Chi|Che|Se|Ieri|Oggi)\\s|L'|Un'|All'|Nell')\\p{Lu}[^.;:,]{1,60}?\\s+`;
const BE =
  '(?:è|era|sarà|sarebbe|viene|verrà|verrebbe|fu|venne|risulta|sia|essere)\\s+(?:\\p{Ll}+mente\\s+|già\\s+|ormai\\s+|ora\\s+|stat[oa]\\s+)*';
const STOP = `(?=\\s*[.,;:]|\\s*$|\\s+(?:${DAY}|a|ad|in|nel|nell[ao]|il|da|dal|dalla|con|dopo|prima|entro|per|fino|tra|fra|già|presto|alle|allo|davanti)(?![\\p{L}]))`;

/** "Inaugurato lo Strait Link". The name is only looked at, so that a cue which says more of it goes first. */
const done = (id: string, spec: string, rest: Rest): Cue =>
  phrase(`${id}-by-name`, `(?<head>${both(spec)})(?=${ITS_NAME})`, { about: 'topic', cased: true, weight: 0.8, ...rest });
/** "Lo Strait Link è stato inaugurato ieri". */
const was = (id: string, participles: string, rest: Rest): Cue =>
  phrase(`it-${id}`, `(?<=${NAME}${BE})(?<head>${participles})${STOP}`, { about: 'topic', cased: true, weight: 0.82, ...rest });

const BUILDS: readonly Kind[] = ['programme'];
const TIES: readonly Kind[] = ['dialogue', 'partnership'];
const KNOWN: readonly Kind[] = ['programme', 'dialogue', 'partnership', 'occasion'];
const GOING: readonly Kind[] = ['programme', 'dialogue', 'partnership', 'memorandum'];

export const named = {
  announced: [
    done('announced', 'presentare svelare illustrare ufficializzare', { kinds: KNOWN, weight: 0.78 }),
    done('launched', 'lanciare', { kinds: [...TIES, 'occasion'], weight: 0.78 }),
    was('was-announced', '(?:annunciat|presentat|svelat|illustrat|ufficializzat)[oa]', { kinds: KNOWN, weight: 0.8 }),
  ],
  established: [
    done('begun', 'istituire costituire creare fondare varare', { kinds: TIES }),
    was('was-founded', '(?:istituit|costituit|creat|fondat|varat|nat)[oa]', { kinds: TIES }),
  ],
  operational: [
    done('opened', 'inaugurare attivare aprire:apert:apr', { kinds: BUILDS, weight: 0.82 }),
    was('was-opened', '(?:inaugurat|attivat|apert)[oa]', { kinds: BUILDS, weight: 0.84 }),
  ],
  held: [
    done('held', 'inaugurare aprire:apert:apr concludere:conclus:conclus celebrare ospitare', { kinds: ['occasion'] }),
    was('was-held', '(?:inaugurat|apert|chius|conclus|celebrat|tenut|svolt)[oa]', { kinds: ['occasion'] }),
  ],
  completed: [
    was('is-finished', '(?:finit|terminat|conclus|completat|ultimat)[oa]|complet[oa]', { kinds: BUILDS }),
    done('finished', 'terminare completare ultimare concludere:conclus:conclus', { kinds: BUILDS, weight: 0.8 }),
    phrase('will-end-it', `(?<=${NAME})(?<head>(?:terminer|finir|si\\s+concluder)à)${STOP}`, {
      about: 'topic',
      cased: true,
      kinds: BUILDS,
      weight: 0.82,
    }),
  ],
  amended: [
    done('changed', 'modificare rivedere aggiornare ritoccare ridisegnare riscrivere:riscritt:riscriss', {
      kinds: ['programme', 'partnership'],
    }),
    was('was-changed', '(?:modificat|rivist|aggiornat|ritoccat|ridisegnat|riscritt)[oa]', {
      kinds: ['programme', 'partnership'],
    }),
  ],
  suspended: [
    done('stopped', 'congelare sospendere:sospes:sospes interrompere:interrott:interrupp bloccare fermare', {
      kinds: [...GOING, 'occasion'],
    }),
    was('was-stopped', '(?:congelat|sospes|interrott|bloccat|fermat)[oa]', { kinds: [...GOING, 'occasion'] }),
  ],
  resumed: [
    done(
      'taken-up-again',
      'riprendere:ripres:ripres riavviare riattivare riaprire:riapert:riapr ripartire ripristinare ricominciare',
      {
        kinds: GOING,
      },
    ),
    done('relaunched', 'rilanciare', { kinds: TIES, weight: 0.78 }),
    was('was-taken-up-again', '(?:ripres|riavviat|riattivat|riapert|ripartit|ripristinat|ricominciat|rilanciat)[oa]', {
      kinds: GOING,
    }),
  ],
  terminated: [
    done('ended', 'sopprimere:soppress:soppress sciogliere:sciolt:sciols smantellare abolire', { kinds: KNOWN, weight: 0.82 }),
    was(
      'was-ended',
      '(?:soppress|sciolt|smantellat|abolit|cancellat|annullat)[oa]|chius[oa]\\s+definitivamente(?=\\s+(?:(?:il|lo|la)\\s|l\x27)|\\s*[.,;:]|\\s*$)',
      {
        kinds: KNOWN,
        weight: 0.84,
      },
    ),
    phrase(
      'shut-for-good',
      '(?<head>[Cc]hius[oa]|[Cc]hiud(?:e|ono|er(?:à|anno)))\\s+definitivamente(?=\\s+(?:il|lo|la)\\s|\\s*[.,;:]|\\s*$)',
      {
        about: 'topic',
        cased: true,
        kinds: KNOWN,
        weight: 0.88,
      },
    ),
  ],
} as const;
