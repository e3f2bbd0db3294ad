// What a further report of a known event means beside being evidence: it is told louder for it, or confirmed by it.

import { headline } from '../domain/headline.js';
import { counts, isLouder, type Ledger, type Telling } from '../domain/ledger.js';
import type { Policy } from '../domain/policy.js';
import type { Document, JudgedClaim, LedgerEvent } from '../domain/types.js';
import { countVoices, voiceOf } from '../domain/voices.js';
import { isLate, type Route, routeChange, routePlan } from './policy.js';

/** True where the headline status stands where it stands because of an event, or would with it. */
function moves(event: LedgerEvent, { commitment, events }: Ledger): boolean {
  const others = events.filter(({ id }) => id !== event.id);
  return (
    headline({ commitment, events: others }) !== headline({ commitment, events: [...others, { ...event, standing: undefined }] })
  );
}

/** Where an event would go with one more report. */
function routeOf(event: LedgerEvent, document: Document, ledger: Ledger, policy: Policy): Route {
  const said = countVoices([...(event.voices ?? []), voiceOf(document)]);
  const { status, date } = event;
  if (event.modality === 'planned') return routePlan(said, status, date, policy);
  return routeChange(said, { late: isLate(date, document), moves: moves(event, ledger) }, policy);
}

/** An event that was told quietly is told louder once enough sources report it; never against a person's word or a contradiction. */
function raising(event: LedgerEvent, document: Document, ledger: Ledger, policy: Policy): Telling | undefined {
  const { told, standing, modality } = event;
  if (told === undefined || told === 'alert' || standing === 'confirmed' || event.contradicted !== undefined) return undefined;
  const { delivery, reason } = routeOf(event, document, ledger, policy);
  if (!isLouder(delivery, told)) return undefined;
  return { kind: modality === 'planned' ? 'upcoming' : 'change', delivery, reason };
}

/** An official source, even where it only presupposes it, confirms what the press had reported and what had been contradicted. */
function confirming(event: LedgerEvent, document: Document, { confirmed }: Policy): Telling | undefined {
  if (!document.official || event.modality !== 'occurred') return undefined;
  const tell = (reason: string): Telling => ({ kind: 'confirmed', delivery: confirmed, reason });
  if (event.contradicted !== undefined)
    return event.contradicted < document.published ? tell('official source says it again after the contradiction') : undefined;
  const before = event.voices ?? [];
  const isTold = event.told === 'alert' || event.told === 'digest';
  return isTold && before.length > 0 && !before.some(({ official }) => official)
    ? tell('official source confirms what only the press had reported')
    : undefined;
}

/** What people are told for a report of a known event; undefined where it is only further evidence. */
export function tellingOf(
  event: LedgerEvent,
  claim: JudgedClaim,
  document: Document,
  ledger: Ledger,
  policy: Policy,
): Telling | undefined {
  if (event.origin !== 'detected' || !counts(event) || claim.modality !== event.modality) return undefined;
  return raising(event, document, ledger, policy) ?? confirming(event, document, policy);
}
