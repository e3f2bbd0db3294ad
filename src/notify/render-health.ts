// Turns what there is to tell of the health of sources into a message to the operator. Pure.

import type { DueMail } from '../domain/alert.js';
import type { RenderContext } from '../domain/audience.js';
import { type HealthNotice, type HealthState, isTroubled } from '../domain/health.js';
import type { Message } from '../domain/stages.js';
import type { Instant } from '../domain/types.js';
import { type Block, toHtml, toText } from './blocks.js';
import { clean, clip } from './clean.js';
import { count, dayWords } from './words.js';

const SUBJECT_LENGTH = 120;

/** Sources that are named one by one; an outage of a whole country's sites must not make a mail of a megabyte. */
const MOST_LINES = 60;

const STATE_WORDS: Readonly<Record<HealthState, string>> = {
  new: 'not read yet',
  ok: 'read well again',
  quiet: 'quiet for longer than usual',
  failing: 'fails',
  refused: 'refuses automatic readers',
  broken: 'answers with something else than it should',
};

const NETWORK_WORDS = { lost: 'most sources cannot be reached from here', back: 'sources can be reached again' } as const;

/** `jp-mod-news: refuses automatic readers` */
export function healthWords({ watcher, to }: HealthNotice): string {
  if (watcher === null) return isTroubled(to) ? NETWORK_WORDS.lost : NETWORK_WORDS.back;
  return `${watcher}: ${STATE_WORDS[to]}`;
}

function clockWords(instant: Instant, timeZone: string): string {
  const time = new Date(instant).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone });
  return `${dayWords(instant, timeZone)}, ${time}`;
}

function blocksOf(notice: HealthNotice, zone: string): Block[] {
  const { since, reason, lastGood, to } = notice;
  const good = isTroubled(to) ? (lastGood ? `Last read well: ${clockWords(lastGood, zone)}.` : 'Never read well yet.') : '';
  return [
    { type: 'heading', words: [healthWords(notice)] },
    { type: 'row', label: 'Since', words: [clockWords(since, zone)] },
    ...(reason ? [{ type: 'row' as const, label: 'Reason', words: [clip(clean(reason), 300)] }] : []),
    ...(good ? [{ type: 'paragraph' as const, words: [good] }] : []),
  ];
}

/** The message that tells the operator these transitions, troubles first. */
export function renderHealth(mail: DueMail, notices: readonly HealthNotice[], { now, zone, from }: RenderContext): Message {
  const sorted = [...notices].sort((a, b) => Number(isTroubled(b.to)) - Number(isTroubled(a.to)));
  const [first] = sorted;
  const subject =
    sorted.length === 1 && first
      ? healthWords(first)
      : count(sorted.length, 'source') + ': ' + sorted.map(healthWords).join('; ');
  const left = sorted.length - MOST_LINES;
  const blocks: Block[] = [
    ...sorted.slice(0, MOST_LINES).flatMap((notice) => blocksOf(notice, zone)),
    ...(left > 0 ? [{ type: 'paragraph' as const, words: [`And ${left} more.`] }] : []),
    { type: 'paragraph', words: ['pactwatch watchers shows every source; pactwatch status what is still covered.'] },
  ];
  const domain = clean(from.split('@').at(-1) ?? '') || 'localhost';
  return {
    key: mail.key,
    to: mail.to,
    subject: clip(`[sources] ${subject}`, SUBJECT_LENGTH),
    text: toText(blocks),
    html: toHtml(blocks),
    headers: {
      'Message-ID': `<${mail.key}@${domain}>`,
      Date: new Date(now).toUTCString().replace('GMT', '+0000'),
      'List-Id': `pactwatch sources <sources.pactwatch.${domain}>`,
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': 'en',
    },
  };
}
