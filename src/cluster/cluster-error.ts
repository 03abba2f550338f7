/// What a cluster cannot do, in one line: what, where, and what to do next. The one rule kept here: a password is never told.

export class ClusterError extends Error {
  override readonly name = 'ClusterError';
  /// Whether trying again cannot help.
  readonly final: boolean;

  constructor(message: string, final = false) {
    super(message);
    this.final = final;
  }
}

/// What time does not mend.
const LASTING = /authorization|authentication|permission|ENOTFOUND|tls/i;

const ADVICE: readonly (readonly [RegExp, string])[] = [
  [/authorization|authentication|permission/i, 'wrong user, password or token: check the address'],
  [
    /ECONNREFUSED|CONNECTION_REFUSED|connection refused/i,
    'nothing answers there: check host and port, and that nats-server runs',
  ],
  [/ENOTFOUND|EAI_AGAIN/i, 'there is no such host: check the address'],
  [
    /jetstream (?:is )?not enabled|no ?responders|503/i,
    'it runs without JetStream: start nats-server with -js and a store directory',
  ],
  [
    /heartbeats? missed|temporarily unavailable|no responders for consumer/i,
    'too few of its nodes answer to agree: start those that are down',
  ],
  [/tls/i, 'it wants an encrypted connection: use tls:// in the address'],
  [/timeout/i, 'it does not answer in time: check host, port and firewall'],
];

/// Addresses without user and password.
export function shownServers(servers: readonly string[]): string {
  return servers.map((server) => server.replace(/\/\/[^@/]*@/, '//***@')).join(', ');
}

/// What went wrong with the servers, in words of ours.
export function clusterError(servers: readonly string[], error: unknown): ClusterError {
  if (error instanceof ClusterError) return error;
  const { message, cause } = error as Error;
  const reason = [message, cause instanceof Error ? cause.message : ''].filter(Boolean).join(': ');
  const advice = ADVICE.find(([pattern]) => pattern.test(reason))?.[1] ?? reason;
  return new ClusterError(`${shownServers(servers)}: ${advice}`, LASTING.test(reason));
}
