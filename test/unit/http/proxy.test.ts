import { describe, expect, it } from 'vitest';
import { loginOf, proxyFor } from '../../../src/http/proxy';

describe('the proxy for an address', () => {
  const all = { https_proxy: 'a:1', http_proxy: 'a:1' };
  it.each([
    ['https://ghcr.io', { HTTPS_PROXY: 'http://p:3128' }, 'http://p:3128'],
    ['https://ghcr.io', { HTTPS_PROXY: 'https://p' }, 'https://p'],
    ['https://ghcr.io', { https_proxy: 'a:1', HTTPS_PROXY: 'b:2' }, 'http://a:1'],
    ['https://ghcr.io', { https_proxy: '', HTTPS_PROXY: 'b:2' }, 'http://b:2'],
    ['https://ghcr.io', { http_proxy: 'a:1' }, undefined],
    ['http://ghcr.io', { http_proxy: 'a:1' }, 'http://a:1'],
    ['https://ghcr.io', { all_proxy: 'a:1' }, 'http://a:1'],
    ['https://ghcr.io', { ALL_PROXY: 'a:1' }, 'http://a:1'],
    ['http://localhost:5000', all, undefined],
    ['http://127.1.2.3', all, undefined],
    ['http://[::1]:80', all, undefined],
  ])('%s under %o is %s', (url, env, expected) => {
    expect(proxyFor(new URL(url), env)?.origin).toBe(expected);
  });

  it.each([
    ['https://ghcr.io', 'x, ghcr.io'],
    ['https://ghcr.io', 'x ghcr.io'],
    ['https://GHCR.io', 'Ghcr.IO'],
    ['https://ghcr.io.', 'ghcr.io'],
    ['https://ghcr.io', 'ghcr.io.'],
    ['https://ghcr.io', '.ghcr.io'],
    ['https://sub.ghcr.io', 'ghcr.io'],
    ['https://sub.ghcr.io', '.ghcr.io'],
    ['https://sub.ghcr.io', '*.ghcr.io'],
    ['https://ghcr.io', 'x,*'],
    ['https://ghcr.io', 'ghcr.io:443'],
    ['http://ghcr.io', 'ghcr.io:80'],
    ['https://sub.ghcr.io:5000', '.ghcr.io:5000'],
    ['http://10.1.2.3:5000', '10.1.2.3'],
    ['http://10.1.2.3:5000', '10.0.0.0/8'],
    ['http://10.1.2.3:5000', '10.0.0.0/8:5000'],
    ['http://[fd00::1]', 'fd00::1'],
    ['http://[fd00::1]:8080', '[fd00::1]:8080'],
    ['http://[fd00::1]', 'fd00::/8'],
  ])('%s bypasses the proxy with no_proxy=%s', (url, list) => {
    expect(proxyFor(new URL(url), { ...all, no_proxy: list })).toBeUndefined();
    expect(proxyFor(new URL(url), { ...all, NO_PROXY: list })).toBeUndefined();
  });

  it.each([
    ['https://notghcr.io', 'ghcr.io'],
    ['https://ghcr.io', 'sub.ghcr.io'],
    ['https://ghcr.io', 'ghcr.io:80'],
    ['http://ghcr.io:5000', 'ghcr.io:80'],
    ['https://ghcr.io', ',, '],
    ['https://ghcr.io', '.'],
    ['http://11.1.2.3', '10.0.0.0/8'],
    ['http://10.1.2.3', '2.3'],
    ['http://10.1.2.3', '10.0.0.0/99'],
    ['http://10.1.2.3', 'fd00::/8'],
    ['http://[fd00::1]', '10.0.0.0/8'],
    ['http://[fd00::1]', '[fd00::1]:8080'],
  ])('%s uses the proxy with no_proxy=%s', (url, list) => {
    expect(proxyFor(new URL(url), { ...all, no_proxy: list })?.host).toBe('a:1');
  });

  it.each([
    ['socks5://me:secret@a:1', 'https_proxy is a socks5:// proxy'],
    ['socks5h://a:1', 'https_proxy is a socks5h:// proxy'],
    ['http://me:secret@', 'https_proxy is not an address'],
    ['http://me:%zz@a', 'https_proxy is not an address'],
    ['a:99999', 'https_proxy is not an address'],
  ])('is refused with a message if it is %s, never bypassed', (proxy, words) => {
    const find = () => proxyFor(new URL('https://ghcr.io'), { https_proxy: proxy });
    expect(find).toThrow(`${words}: only http:// and https:// proxies are supported`);
    expect(find).not.toThrow('secret');
    expect(proxyFor(new URL('https://ghcr.io'), { https_proxy: proxy, no_proxy: '*' })).toBeUndefined();
  });
});

it('reads the login of a proxy from its address', () => {
  const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`;
  expect(loginOf(new URL('http://me:p%40ss@a'))).toBe(basic('me:p@ss'));
  expect(loginOf(new URL('http://token@a'))).toBe(basic('token:'));
  expect(loginOf(new URL('http://a'))).toBe('');
});
