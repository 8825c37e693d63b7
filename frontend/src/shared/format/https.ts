/** Whether an address is complete and encrypted, as the backend wants every link. */
export function isHttps(address: string): boolean {
  try {
    const url = new URL(address.trim());
    return url.protocol === 'https:' && url.hostname !== '' && address.length <= 500;
  } catch {
    // An address that cannot be read is none.
    return false;
  }
}
