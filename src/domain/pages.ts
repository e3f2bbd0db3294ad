// Addresses of the board's pages, where one is reachable from outside (`publicUrl`, without a slash at its end).

export function eventPage(publicUrl: string, event: string): string {
  return `${publicUrl}/events/${encodeURIComponent(event)}`;
}

/** Takes the recipient of the mail with this key off the list (RFC 8058: a POST, no login). */
export function unsubscribePage(publicUrl: string, key: string): string {
  return `${publicUrl}/unsubscribe/${encodeURIComponent(key)}`;
}
