/** Decides which servers are reached without the proxy. */
import { BlockList, isIP, isIPv6 } from 'node:net';

/**
 * Whether the list `no_proxy` contains a server. Entries are separated by commas or spaces: `*` for all servers, a name
 * with its subdomains (`name`, `.name` or `*.name`: as in curl, the dot makes no difference), an address, or a network
 * (10.0.0.0/8). Each may have a port.
 */
export function isExcepted(url: URL, list: string): boolean {
  const host = bare(url.hostname);
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => matches(entry, host, port));
}

function matches(entry: string, host: string, port: string): boolean {
  if (entry === '*') {
    return true;
  }
  // An IPv6 address contains colons. It can only have a port if it is in brackets.
  const [, named, wanted] = isIPv6(entry) ? [] : (/^(.+):(\d+)$/.exec(entry) ?? []);
  if (wanted !== undefined && wanted !== port) {
    return false;
  }
  const name = bare(named ?? entry).replace(/^\*?\./, '');
  return name !== '' && (host === name || (isIP(host) === 0 ? host.endsWith(`.${name}`) : isInNetwork(host, name)));
}

/** The host without the brackets of an IPv6 address, or without the final dot of a name. */
function bare(host: string): string {
  return host.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
}

function isInNetwork(host: string, network: string): boolean {
  const [, address = '', bits = ''] = /^([\da-f.:]+)\/(\d{1,3})$/.exec(network) ?? [];
  const family = isIPv6(address) ? 'ipv6' : 'ipv4';
  if (isIP(address) === 0 || Number(bits) > (family === 'ipv6' ? 128 : 32)) {
    return false;
  }
  const list = new BlockList();
  list.addSubnet(address, Number(bits), family);
  return list.check(host, isIPv6(host) ? 'ipv6' : 'ipv4');
}
