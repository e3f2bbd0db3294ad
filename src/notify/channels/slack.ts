// Slack: an incoming webhook, whose address comes from the environment. https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks

import { defineChannel } from '../channel.js';
import { fittingLines, type Piece, piecesOf, titleOf } from '../chat.js';
import { handOver, httpSettings } from '../http.js';

/** Limits of Block Kit: a header of 150 characters, a section of 3,000. */
const HEADER = 150;
const SECTION = 3000;

/** Only these three mean something between angle brackets, mentions included (Slack, "Escaping text"). */
function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function pieceText(piece: Piece): string {
  return 'url' in piece ? `<${escaped(piece.url).replaceAll('|', '%7C')}>` : escaped(piece.words);
}

export const slack = defineChannel({
  id: 'slack',
  needs: ['URL'],
  settings: httpSettings,
  open: ({ allow_private: allowPrivate }, { secrets, clock }) => {
    return (message) => {
      const text = fittingLines(message, (line) => piecesOf(line).map(pieceText).join(''), SECTION).join('\n');
      const body = {
        text: escaped(message.subject),
        blocks: [
          { type: 'header', text: { type: 'plain_text', text: titleOf(message, HEADER), emoji: false } },
          // Verbatim: only what is written as a link or a mention is one, and we write links alone.
          { type: 'section', text: { type: 'mrkdwn', text, verbatim: true } },
        ],
        unfurl_links: false,
        unfurl_media: false,
      };
      return handOver({ to: message.to, url: secrets.URL ?? '', body, allowPrivate }, { clock });
    };
  },
});
