// A real SMTP server on loopback that keeps what it takes, and refuses, drops or goes down when told to.

import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as it was taken. */
export interface TakenMail {
  readonly to: readonly string[];
  readonly raw: Buffer;
}

/**
 * How the next mails are met: taken; answered with a code after MAIL FROM, RCPT TO or the text; the line cut within the
 * text; left without an answer; or cut when the mail has been taken but nobody has been told. With `to`, only that recipient is refused.
 */
export type Manner =
  | 'take'
  | 'drop-in-data'
  | 'hang'
  | 'take-and-drop'
  | { readonly at: 'mail-from' | 'rcpt-to' | 'data'; readonly code: number; readonly to?: string };

export interface TestSmtpServer {
  readonly port: number;
  readonly mails: TakenMail[];
  /** Logins that were tried, as `user:password`. */
  readonly logins: string[];
  /** Connections that were opened so far. */
  readonly connections: number;
  behave(manner: Manner): void;
  /** Takes the server down; `up` brings it back on the same port. */
  down(): Promise<void>;
  up(): Promise<void>;
}

function answer(code: number): Error {
  return Object.assign(new Error(code < 500 ? 'try again later' : 'go away'), { responseCode: code });
}

/** With `login`, the server asks for that user and password. With `plain`, it offers no TLS, and takes logins all the same. */
export interface TestSmtpOptions {
  readonly login?: { readonly user: string; readonly password: string };
  readonly plain?: boolean;
}

/** Starts a server on a free port of 127.0.0.1. */
export async function startSmtpServer({ login, plain = false }: TestSmtpOptions = {}): Promise<TestSmtpServer> {
  const mails: TakenMail[] = [];
  const logins: string[] = [];
  let connections = 0;
  let manner: Manner = 'take';
  const refusal = (at: string, to?: string) => {
    if (typeof manner !== 'object' || manner.at !== at || (manner.to ?? to) !== to) return null;
    return answer(manner.code);
  };

  function build(): { server: SMTPServer; sockets: Set<Socket> } {
    const sockets = new Set<Socket>();
    const hangUp = () => {
      for (const socket of sockets) socket.destroy();
    };
    const server = new SMTPServer({
      authOptional: login === undefined,
      allowInsecureAuth: plain,
      disabledCommands: plain ? ['STARTTLS'] : [],
      closeTimeout: 100,
      // Its own certificate, signed by nobody, is what these tests want: no warning.
      logger: false,
      onAuth: ({ username = '', password = '' }, _session, done) => {
        logins.push(`${username}:${password}`);
        if (username === login?.user && password === login.password) done(null, { user: username });
        else done(Object.assign(new Error('wrong login'), { responseCode: 535 }));
      },
      onMailFrom: (_address, _session, done) => done(refusal('mail-from')),
      onRcptTo: ({ address }, _session, done) => done(refusal('rcpt-to', address)),
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        if (manner === 'drop-in-data') return hangUp();
        if (manner === 'hang') return;
        stream.on('end', () => {
          const refused = refusal('data');
          if (!refused) mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks) });
          if (manner === 'take-and-drop') return hangUp();
          done(refused);
        });
      },
    });
    // A client that hangs up is no fault of the test.
    server.on('error', () => undefined);
    server.server.on('connection', (socket: Socket) => {
      connections += 1;
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
    return { server, sockets };
  }

  let running = build();
  const listen = (port: number) => new Promise<void>((resolve) => running.server.listen(port, '127.0.0.1', () => resolve()));
  await listen(0);
  const { port } = running.server.server.address() as AddressInfo;
  return {
    port,
    mails,
    logins,
    get connections() {
      return connections;
    },
    behave: (next) => {
      manner = next;
    },
    down: () =>
      new Promise((resolve) => {
        for (const socket of running.sockets) socket.destroy();
        running.server.close(() => resolve());
      }),
    up: async () => {
      running = build();
      await listen(port);
    },
  };
}
