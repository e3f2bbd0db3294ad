// Hands mails to an SMTP server, and tells apart what to try again, what to give up and when the server takes nothing at all.

import type { SMTPPoolOptions } from 'nodemailer';
import { z } from 'zod';
import type { Channel, SendResult } from '../../domain/stages.js';
import type { Problem } from '../../domain/types.js';
import { isLoopback } from '../../shared/listening.js';
import { clean, clip } from '../../wording/clean.js';
import { toMail } from '../mail.js';

/** How to reach the server. `user` and `password` come from the environment, never from a file. */
export interface SmtpOptions {
  readonly host: string;
  readonly port: number;
  /** True: TLS from the first byte. False: STARTTLS where offered, demanded where there is a login to protect. */
  readonly secure: boolean;
  readonly from: string;
  /** Most mails in a minute, evenly spread; absent: as many as there are. */
  readonly per_minute?: number | undefined;
  /** ms that the server may stay silent; absent: a minute. */
  readonly timeout?: number | undefined;
  /** Mails are signed in the name of `domain`, whose DNS holds the public half of the key at `selector` (RFC 6376). */
  readonly dkim?: { readonly domain: string; readonly selector: string } | undefined;
  /** Private key as PEM; from the environment or a file of its own. */
  readonly dkimKey?: string | undefined;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
}

/** Waits, in ms. A server that is there greets within seconds; RFC 5321 (4.5.3.2) allows minutes, a run of `check` does not. */
const CONNECT_TIMEOUT = 20_000;
const SILENCE_TIMEOUT = 60_000;
/** For one whole mail, however slowly the server answers: shorter than the lease on it. */
const MAIL_TIMEOUT = 5 * 60_000;

function transportOptions(options: SmtpOptions): SMTPPoolOptions & { pool: true } {
  const { host, port, secure, user, password, per_minute: perMinute, timeout = SILENCE_TIMEOUT, dkim, dkimKey } = options;
  const login = user !== undefined && password !== undefined ? { auth: { user, pass: password } } : {};
  return {
    host,
    port,
    secure,
    ...login,
    // On this machine nobody is on the way, and its own mail server mostly has a certificate that nobody has signed.
    requireTLS: 'auth' in login && !secure && !isLoopback(host),
    tls: { rejectUnauthorized: !isLoopback(host) },
    connectionTimeout: Math.min(CONNECT_TIMEOUT, timeout),
    greetingTimeout: Math.min(CONNECT_TIMEOUT, timeout),
    socketTimeout: timeout,
    // One connection for all mails of a run; a server that closed it while it was idle gets a new one.
    pool: true,
    maxConnections: 1,
    maxRequeues: 1,
    ...(dkim && dkimKey !== undefined && { dkim: { domainName: dkim.domain, keySelector: dkim.selector, privateKey: dkimKey } }),
    ...(perMinute !== undefined && { rateLimit: 1, rateDelta: Math.ceil(60_000 / perMinute) }),
  };
}

/** What nodemailer says of a failure. */
const failure = z.object({
  message: z.string(),
  code: z.string(),
  /** The SMTP command that was answered badly. */
  command: z.string().optional(),
  response: z.string().optional(),
  /** True for an answer that will be the same tomorrow (5xx). */
  permanent: z.boolean().optional(),
  originalCode: z.string().optional(),
  timeoutType: z.string().optional(),
});

type Failure = z.infer<typeof failure>;

/** True where a conversation broke off that had begun: this mail may be what the other side stumbled over. */
function brokeOff({ code, originalCode, timeoutType, response }: Failure): boolean {
  if (response !== undefined) return false;
  const cut = code === 'ECONNECTION' || originalCode === 'ECONNRESET' || originalCode === 'EPIPE';
  return cut || code === 'EABORT' || timeoutType === 'SOCKET_TIMEOUT';
}

/** Whether to try again: RFC 5321, 4.2.1, for answers about the recipient or the text; anything else is about the server. */
function retryAfter(fault: Failure): 'later' | 'never' | 'all-later' {
  const aboutThisMail = fault.command === 'RCPT TO' || fault.command === 'DATA' || fault.code === 'EMESSAGE';
  if (aboutThisMail) return (fault.permanent ?? fault.code === 'EMESSAGE') ? 'never' : 'later';
  if (fault.code === 'EENVELOPE' && fault.command === 'API') return 'never';
  return brokeOff(fault) ? 'later' : 'all-later';
}

const ADVICE = {
  later: 'it is tried again',
  never: 'it is not tried again: see whether the address and the text are what the server accepts',
  'all-later': 'nothing is lost, all mails are tried again: see that host, port and login are right and the server is up',
} as const;

function failed(fault: Failure, server: string, to: string): SendResult {
  const retry = retryAfter(fault);
  const said = clip(clean(fault.response ?? fault.message), 300);
  const problem: Problem = {
    stage: 'notify',
    subject: to,
    code: `smtp-${retry === 'never' ? 'refused' : retry === 'later' ? 'deferred' : 'unavailable'}`,
    message: `${server} did not take the mail (${said}); ${ADVICE[retry]}`,
    transient: retry !== 'never',
  };
  return { ok: false, retry, problem };
}

/** Opens no connection yet; all mails until `close` share one. */
export function smtpChannel(options: SmtpOptions): Channel {
  // Loaded where there is something to send: most runs have nothing.
  const open = async () => (await import('nodemailer')).createTransport(transportOptions(options));
  let opened: ReturnType<typeof open> | undefined;
  const server = `${options.host}:${options.port}`;
  return {
    id: 'smtp',
    from: options.from,
    send: async (message) => {
      try {
        const mail = { ...toMail(message, options.from), signal: AbortSignal.timeout(MAIL_TIMEOUT) };
        const transport = await (opened ??= open());
        const { rejected, rejectedErrors } = await transport.sendMail(mail);
        // A server may take a mail for some recipients only: nodemailer calls that success.
        return rejected.length === 0 ? { ok: true } : failed(failure.parse(rejectedErrors?.[0]), server, message.to);
      } catch (error) {
        const fault = failure.safeParse(error);
        if (!fault.success) throw error;
        return failed(fault.data, server, message.to);
      }
    },
    probe: async () => {
      try {
        await (await (opened ??= open())).verify();
        return undefined;
      } catch (error) {
        const fault = failure.safeParse(error);
        if (!fault.success) throw error;
        const result = failed(fault.data, server, options.from);
        return result.ok ? undefined : result.problem;
      }
    },
    close: async () => {
      (await opened)?.close();
    },
  };
}
