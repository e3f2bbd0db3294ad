// What the board's pages to work with ask for and write: reviews, digests, the outbox, explanations, exports.

import { userInfo } from 'node:os';
import type { WorkSource } from '../board/work-source.js';
import { compare } from '../compare/compare.js';
import { openPlans } from '../compare/plans.js';
import type { Project } from '../config.js';
import { createReader, type Reader } from '../detect/index.js';
import type { Recipient } from '../domain/audience.js';
import { openLedger } from '../domain/baseline.js';
import type { ExplainedText, ExplainedVerdict } from '../domain/explained.js';
import type { Document, Instant } from '../domain/types.js';
import { FORMATS } from '../export/formats.js';
import { openChannel } from '../notify/index.js';
import { runReview } from '../pipeline.js';
import type { ExplainedDocument, Store } from '../record/store.js';
import { renderedDigest } from './digest.js';
import { explainAddress, reasonsOf, reasonsOrQuiet, stepReason } from './explain.js';
import { exportedFrom } from './export.js';

/** A stored document as it was judged when it came in. */
function explained({ source, judgements }: ExplainedDocument, zone: string): ExplainedText {
  const verdicts = judgements.map((judgement): ExplainedVerdict => {
    return { judgement, reasons: reasonsOrQuiet(judgement, reasonsOf(judgement, zone)) };
  });
  return { source, verdicts, troubles: [] };
}

/** A text held against the ledgers of now, as if a source had just brought it. */
async function explainText(
  document: Document,
  reader: Reader,
  { config, commitments }: Project,
  store: Store,
): Promise<ExplainedText> {
  const { findings, problems } = reader.read(document);
  // Glances are kept from look to look; reading all ledgers takes seconds.
  const planted = new Map((await store.glances()).map(({ ledger }) => [ledger.commitment.id, ledger]));
  const verdicts = findings.flatMap((finding): ExplainedVerdict[] => {
    const seed = commitments.find(({ id }) => id === finding.commitment);
    if (!seed) return [];
    const ledger = planted.get(seed.id) ?? openLedger(seed);
    const { judgement, steps } = compare(finding, document, ledger, config.policy);
    return [{ judgement, reasons: reasonsOrQuiet(judgement, steps.map(stepReason)) }];
  });
  return { source: document, verdicts, troubles: problems.map(({ message }) => message) };
}

/** The reader of what is tracked now: made again when the seeds have changed. */
function readerOf(project: () => Project): () => Reader {
  let made: { of: Project['commitments']; reader: Reader } | undefined;
  return () => {
    const { commitments } = project();
    if (made?.of !== commitments) made = { of: commitments, reader: createReader(commitments) };
    return made.reader;
  };
}

async function digestOf(recipient: Recipient, now: Instant, project: Project, store: Store) {
  const digest = await store.previewDigest(recipient, { watchers: project.watchers, openPlans, now });
  const { subject, text } = renderedDigest(digest, project, recipient, now);
  return { subject, text };
}

/** `project`: what is in force when the board asks. */
export function workSource(store: Store, project: () => Project): WorkSource {
  const reader = readerOf(project);
  return {
    person: userInfo().username,
    openReviews: () => store.openReviews(),
    reviewed: () => store.reviewed(),
    review: async (said) => {
      const channel = openChannel(project().config);
      try {
        const { event, corrections, delivered } = await runReview(project(), said, { store, channel, clock: () => said.now });
        return { event, alerts: delivered?.alerts ?? 0, corrections };
      } finally {
        await channel.close();
      }
    },
    days: (now, watcher) => store.days(now, watcher),
    recipients: () => project().recipients,
    mails: (all) => store.mails(all),
    mutes: (now) => store.mutes(now),
    digest: (recipient, now) => digestOf(recipient, now, project(), store),
    subscription: (key, now) => store.subscription(key, now),
    unsubscribe: (key, now) => store.unsubscribe(key, { now, operator: project().config.operator }),
    explain: async (what) => {
      const { documents } = await store.explain(what);
      const found = documents.length > 0 || !URL.canParse(what) ? documents : await explainAddress(what, store);
      return found.map((one) => explained(one, project().config.zone));
    },
    explainText: (document) => explainText(document, reader(), project(), store),
    exported: (commitment) => exportedFrom(store, commitment),
    written: async (form, commitment) => FORMATS[form](await exportedFrom(store, commitment), commitment),
  };
}
