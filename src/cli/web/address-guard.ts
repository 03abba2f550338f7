/// Which machines may be asked. The one rule kept here: an address is judged when a connection is made to it, so that no name, no
/// redirection and no change of mind between two look-ups leads into the network of whoever runs this.

import { lookup as lookUp } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { FetchFailure } from './fetch-failure.ts';

/// Whether an address belongs to the public Internet: no loopback, no private network, no link-local service, nothing reserved.
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

function refused(host: string, address: string): FetchFailure {
  const where = host === address ? address : `${host} is ${address}, which`;
  return new FetchFailure(
    'url-private',
    `${where} is an address of this machine or its network: say --allow-private if that is meant.`,
  );
}

/// Throws where a URL names a private address itself, which is never looked up.
export function requirePublicHost({ hostname }: URL): void {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(host) && !isPublicAddress(host)) throw refused(host, host);
}

/// Looks names up, and fails on those that have a private address among theirs.
export const guardedLookup: LookupFunction = (hostname, options, done) => {
  lookUp(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, '');
    const secret = addresses.find(({ address }) => !isPublicAddress(address));
    if (secret) return done(refused(hostname, secret.address), '');
    if (options.all) return done(null, addresses);
    const [first] = addresses;
    done(null, first?.address ?? '', first?.family);
  });
};
