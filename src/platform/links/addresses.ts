import { BlockList, isIPv4, isIPv6 } from 'node:net'

/** Networks nobody outside may be sent to: private, local, reserved (IANA special-purpose registries, RFC 6890). */
const closed = new BlockList()
const FOUR: [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]
for (const [network, bits] of FOUR) closed.addSubnet(network, bits, 'ipv4')

/** Only global unicast (2000::/3) is public, less what carries an IPv4 address in it or is set apart. */
const open = new BlockList()
open.addSubnet('2000::', 3, 'ipv6')
const SIX: [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]
for (const [network, bits] of SIX) closed.addSubnet(network, bits, 'ipv6')

/** Whether an IP address is somewhere on the public network. What is not an address is not. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !closed.check(address, 'ipv4')
  return isIPv6(address) && open.check(address, 'ipv6') && !closed.check(address, 'ipv6')
}
