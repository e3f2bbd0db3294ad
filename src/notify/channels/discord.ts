// Discord: a webhook of a text channel, whose address comes from the environment. https://discord.com/developers/docs/resources/webhook#execute-webhook

import { defineChannel } from '../channel.js';
import { fittingLines, type Piece, piecesOf, titleOf } from '../chat.js';
import { handOver, httpSettings } from '../http.js';

/** Limits of an embed: a title of 256 characters, a description of 4,096. */
const TITLE = 256;
const DESCRIPTION = 4096;

/** What Discord's Markdown may read as a sign of its own. */
function escaped(words: string): string {
  return words.replace(/[\\`*_~|>#[\]()<@:-]/g, '\\$&');
}

function pieceText(piece: Piece): string {
  return 'url' in piece ? piece.url : escaped(piece.words);
}

export const discord = defineChannel({
  id: 'discord',
  needs: ['URL'],
  settings: httpSettings,
  open: ({ allow_private: allowPrivate }, { secrets, clock }) => {
    return (message) => {
      const lines = fittingLines(message, (line) => piecesOf(line).map(pieceText).join(''), DESCRIPTION);
      const body = {
        embeds: [{ title: titleOf({ subject: escaped(message.subject) }, TITLE), description: lines.join('\n') }],
        // No text of others may call anybody.
        allowed_mentions: { parse: [] },
      };
      return handOver({ to: message.to, url: secrets.URL ?? '', body, allowPrivate }, { clock });
    };
  },
});
